package org.rapporteur.extract.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.extract.entity.WhoIsWho.Role;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/** Finds the persons whom a report has introduced behind what it calls them later. */
final class People {
    private static final Set<String> AGENTS = Set.of(
            "office",
            "government",
            "administration",
            "team",
            "party",
            "camp",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "lawyer",
            "force",
            "troop",
            "regime",
            "cabinet",
            "supporter",
            "aide",
            "ally",
            "adviser");

    private static final Set<String> COUNTERPARTS =
            Set.of("counterpart", "colleague", "successor", "predecessor", "host", "guest", "rival", "opponent");

    private final KnownNames names;
    private final Describer describer;
    private final Cast cast;

    People(KnownNames names, Describer describer, Cast cast) {
        this.names = names;
        this.describer = describer;
        this.cast = cast;
    }

    /** "President Diallo's office" acts for the president. */
    Optional<Party> owned(Mention mention) {
        if (!AGENTS.contains(mention.head().lemma().toLowerCase(Locale.ROOT))
                || describer.owner(mention).isPresent()) {
            return Optional.empty();
        }
        return mention.tokens()
                .flatMap(token -> token.name().stream())
                .filter(name -> name.kind() == NameKind.PERSON)
                .map(name -> cast.called(Cast.words(mention.in(), name)))
                .flatMap(Optional::stream)
                .filter(member -> member.identity().code() != null)
                .findFirst()
                .map(member -> member.identity().withOffice(null))
                .map(identity -> new Party(Entity.at(mention.words(), identity), Standing.of(identity), null));
    }

    /** Whom a name means that the report has introduced in full, with the words that did. */
    Optional<Party> person(Mention mention) {
        Optional<Name> name = Cast.nameOf(mention).filter(found -> isHeadedBy(found, mention));
        Set<String> words = name.map(found -> Cast.words(mention.in(), found)).orElseGet(() -> bareName(mention));
        return cast.called(words).map(member -> {
            boolean elsewhere = member.introduction().head().sentence().index()
                            != mention.head().sentence().index()
                    || member.introduction().in().part() != mention.in().part();
            boolean needed = elsewhere && member.words().size() > words.size();
            @Nullable Evidence introduction = needed ? member.introduction().words() : null;
            return new Party(
                    Entity.at(mention.words(), member.identity()), Standing.of(member.identity()), introduction);
        });
    }

    /** "His counterpart Rosa Quispe", "the opposition's leader, Rosa Quispe": the person named beside the noun. */
    Optional<Party> apposed(Mention mention) {
        boolean bearer = mention.head().tag().equals("NN")
                && (COUNTERPARTS.contains(mention.head().lemma())
                        || describer.roleAt(mention.head()).isPresent());
        if (!bearer) {
            return Optional.empty();
        }
        return mention.head()
                .dependents("appos")
                .map(Mention::of)
                .flatMap(name -> person(name).stream()
                        .map(party -> new Party(
                                Entity.at(mention.words(), party.entity().identity()), party.standing(), name.words())))
                .findFirst();
    }

    private static boolean isHeadedBy(Name name, Mention mention) {
        int head = mention.head().index();
        return (name.firstToken() <= head && head < name.endToken())
                || name.endToken() - 1 == mention.last().index();
    }

    /** A capitalised word that the tagger of names passed over, unless it is known as something else. */
    private Set<String> bareName(Mention mention) {
        Token head = mention.head();
        boolean other =
                head.name().filter(name -> name.kind() != NameKind.PERSON).isPresent()
                        || names.at(head)
                                .filter(name -> name.kind() != KnownName.Kind.PERSON)
                                .isPresent();
        return head.tag().startsWith("NNP") && !other ? Set.of(head.form()) : Set.of();
    }

    /** "The president", where the report has introduced one. */
    Optional<Party> holder(Mention mention, Role said) {
        boolean definite = mention.head()
                .dependents("det")
                .anyMatch(article -> article.form().equalsIgnoreCase("the"));
        if (!said.isOffice() || !definite || mention.head().tag().endsWith("S")) {
            return Optional.empty();
        }
        return cast.holding(said.noun())
                .map(member -> new Party(
                        Entity.at(mention.words(), member.identity()),
                        Standing.of(member.identity()),
                        member.introduction().words()));
    }
}
