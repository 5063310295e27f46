package org.rapporteur.extract.quantity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.EntityKind;
import org.rapporteur.knowledge.Gazetteer;
import org.rapporteur.knowledge.KnownEntity;
import org.rapporteur.knowledge.NameMatch;
import org.rapporteur.knowledge.People;
import org.rapporteur.knowledge.Person;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * States by their names and peoples, and by holders of office whom the report names in full: after
 * that their surname does too. Safe for threads.
 */
public final class KnownStates implements StateMentions {
    private static final Set<EntityKind> NAMING = Set.of(EntityKind.STATE, EntityKind.DEMONYM, EntityKind.BREAKAWAY);

    private final Gazetteer gazetteer;
    private final People people;

    public KnownStates(Gazetteer gazetteer, People people) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer");
        this.people = requireNonNull(people, "people");
    }

    @Override
    public OfReport in(AnnotatedReport report) {
        @Nullable Publication published = report.report().masthead().published();
        @Nullable LocalDate day = published == null ? null : published.date();
        Map<String, Identity> bySurname = new HashMap<>();
        for (AnnotatedText part : report.parts()) {
            for (NameMatch match : gazetteer.match(part)) {
                introduce(match.entity(), day, bySurname);
            }
        }
        return sentence -> in(sentence, day, bySurname);
    }

    private void introduce(KnownEntity known, @Nullable LocalDate day, Map<String, Identity> bySurname) {
        Optional<Identity> holder = holder(known, day);
        List<String> surnames = people.named(known.name()).map(Person::surnames).orElse(List.of());
        holder.ifPresent(identity -> surnames.forEach(surname -> bySurname.put(surname, identity)));
    }

    private Optional<Identity> holder(KnownEntity known, @Nullable LocalDate day) {
        return known.kind() == EntityKind.PERSON
                ? people.find(known.name(), day).map(KnownEntity::identity).filter(found -> found.countryCode() != null)
                : Optional.empty();
    }

    private List<Entity> in(Sentence sentence, @Nullable LocalDate day, Map<String, Identity> bySurname) {
        List<Entity> found = new ArrayList<>();
        for (NameMatch match : gazetteer.match(sentence)) {
            identity(match, day)
                    .ifPresent(identity ->
                            found.add(Entity.at(sentence.in().quote(span(sentence.in(), match)), identity)));
        }
        sentence.tokens()
                .filter(token -> token.tag().startsWith("NNP") && bySurname.containsKey(token.form()))
                .forEach(token -> found.add(Entity.at(token.quote(), requireNonNull(bySurname.get(token.form())))));
        return eachOnce(found);
    }

    private Optional<Identity> identity(NameMatch match, @Nullable LocalDate day) {
        KnownEntity known = match.entity();
        boolean state = NAMING.contains(known.kind()) && known.countryCode() != null;
        return state ? Optional.of(known.identity()) : holder(known, day);
    }

    private static Span span(AnnotatedText text, NameMatch match) {
        Token first = text.token(match.firstToken());
        Token last = text.token(match.endToken() - 1);
        int start = first.span().start() + match.startInFirst();
        int end = Math.min(last.span().end(), last.span().start() + match.endInLast());
        return new Span(text.part(), Math.min(start, end - 1), end);
    }

    private static List<Entity> eachOnce(List<Entity> found) {
        Map<String, Entity> byCode = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing(Entity::span))
                .forEach(entity ->
                        byCode.putIfAbsent(String.valueOf(entity.identity().countryCode()), entity));
        return List.copyOf(byCode.values());
    }
}
