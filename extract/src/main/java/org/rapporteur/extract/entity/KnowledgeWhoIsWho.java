package org.rapporteur.extract.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.EntityKind;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnownEntity;
import org.rapporteur.knowledge.NameMatch;
import org.rapporteur.knowledge.State;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Identity;

/** What the knowledge's data files know. */
final class KnowledgeWhoIsWho implements WhoIsWho {
    private final Knowledge knowledge;
    private final Descriptions descriptions;

    KnowledgeWhoIsWho(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.descriptions = new Descriptions(knowledge.states());
    }

    @Override
    public List<KnownName> names(AnnotatedText text) {
        return knowledge.gazetteer().match(text).stream()
                .map(KnowledgeWhoIsWho::known)
                .toList();
    }

    private static KnownName known(NameMatch match) {
        KnownEntity entity = match.entity();
        return new KnownName(
                match.firstToken(), match.endToken(), kind(entity.kind()), entity.identity(), entity.detail());
    }

    private static KnownName.Kind kind(EntityKind kind) {
        return switch (kind) {
            case STATE, BREAKAWAY -> KnownName.Kind.STATE;
            case CAPITAL -> KnownName.Kind.CAPITAL;
            case PLACE -> KnownName.Kind.PLACE;
            case METONYM, ORGANISATION -> KnownName.Kind.ORGANISATION;
            case PERSON -> KnownName.Kind.PERSON;
            case DEMONYM -> KnownName.Kind.DEMONYM;
            case INITIATIVE, PHRASE -> KnownName.Kind.OTHER;
        };
    }

    @Override
    public Optional<Role> role(String phrase) {
        return knowledge
                .roles()
                .find(phrase)
                .map(role ->
                        new Role(role.noun(), role.sector(), role.kind() == org.rapporteur.knowledge.Role.Kind.OFFICE));
    }

    @Override
    public Optional<Identity> person(String fullName, @Nullable LocalDate day) {
        return knowledge.people().find(fullName, day).map(KnownEntity::identity);
    }

    @Override
    public Set<String> statesDescribed(String words, String noun) {
        return descriptions.states(words, noun);
    }

    @Override
    public boolean isDependency(String name) {
        return knowledge
                .states()
                .named(name)
                .filter(state -> state.status() == State.Status.DEPENDENCY)
                .isPresent();
    }
}
