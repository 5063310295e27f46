package org.rapporteur.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.extract.entity.WhoIsWho.Role;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Answers, for one report, who is meant by its words. Remembers its answers; not safe for threads. */
public final class ReportParties {
    private final AnnotatedReport report;
    private final KnownNames names;
    private final Describer describer;
    private final Cast cast;
    private final People people;
    private final References references;
    private final StateReferences states;
    private final Map<Token, List<Party>> known = new HashMap<>();

    ReportParties(AnnotatedReport report, KnownNames names, Describer describer, Cast cast, WhoIsWho known) {
        this.report = report;
        this.names = names;
        this.describer = describer;
        this.cast = cast;
        this.people = new People(names, describer, cast);
        this.references = new References(names, cast, known);
        this.states = new StateReferences(names, known);
    }

    /**
     * Whom the phrase with this head means; two for "the two countries", none for words that mean nobody
     * (dates, sums, clauses).
     */
    public List<Party> at(Token head) {
        if (!isNominal(head)) {
            return List.of();
        }
        @Nullable List<Party> held = known.get(head);
        if (held == null) {
            held = read(head);
            known.put(head, held);
        }
        return held;
    }

    private List<Party> read(Token head) {
        Mention mention = withName(Mention.of(head));
        List<Party> several = references.pair(mention);
        if (several.isEmpty()) {
            several = states.pronoun(mention, this::at);
        }
        return several.isEmpty() ? List.of(party(mention)) : several;
    }

    /** A title and the surname behind it, whose bearer the report has introduced. */
    private Mention withName(Mention mention) {
        int next = mention.last().index() + 1;
        boolean title = mention.last().index() == mention.head().index()
                && mention.head().tag().startsWith("NNP");
        if (!title || next >= mention.head().sentence().endToken()) {
            return mention;
        }
        Token name = mention.in().token(next);
        boolean introduced =
                name.tag().startsWith("NNP") && cast.called(Set.of(name.form())).isPresent();
        return introduced ? new Mention(name, mention.first(), name) : mention;
    }

    /** Whom a given stretch of the report means. */
    public Party across(Span span) {
        AnnotatedText text = report.parts().stream()
                .filter(part -> part.part() == span.part())
                .findFirst()
                .orElse(report.text());
        List<Token> tokens =
                text.tokens().filter(token -> token.span().overlaps(span)).toList();
        Identity identity = tokens.isEmpty()
                ? Identity.UNKNOWN
                : party(Mention.within(tokens)).entity().identity();
        return new Party(Entity.at(report.report().quote(span), identity), Standing.of(identity), null);
    }

    /** The known name that covers the token. */
    public Optional<KnownName> nameAt(Token token) {
        return names.at(token);
    }

    /** The role that a noun bears, with the words before it that belong to it. */
    public Optional<Role> roleAt(Token noun) {
        return describer.roleAt(noun);
    }

    private static boolean isNominal(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("FW");
    }

    private Party party(Mention mention) {
        if (mention.head().tag().startsWith("PRP")) {
            return references.pronoun(mention).orElseGet(() -> unknown(mention));
        }
        return people.person(mention)
                .or(() -> named(mention))
                .or(() -> states.description(mention))
                .or(() -> people.owned(mention))
                .or(() -> people.apposed(mention))
                .or(() -> described(mention))
                .orElseGet(() -> unknown(mention));
    }

    private static Party unknown(Mention mention) {
        boolean name = mention.head()
                .name()
                .filter(found -> found.kind() != NameKind.LOCATION)
                .isPresent();
        return new Party(Entity.at(mention.words(), Identity.UNKNOWN), name ? Standing.NAMED : Standing.UNKNOWN, null);
    }

    private Optional<Party> named(Mention mention) {
        Token head = mention.head();
        return names.at(head)
                .filter(name -> mention.holds(name.firstToken()))
                .filter(name -> name.kind() != KnownName.Kind.OTHER)
                .map(name -> ofItsState(
                        acting(name, head.tag().startsWith("JJ") || head.is("amod") || head.is("compound")), mention))
                .map(identity -> new Party(Entity.at(mention.words(), identity), Standing.of(identity), null));
    }

    /** "Foreign Ministry" is a name of many; of "Peru's Foreign Ministry", Peru's. */
    private Identity ofItsState(Identity named, Mention mention) {
        return describer
                .owner(mention)
                .map(KnownName::identity)
                .filter(owner -> named.code() == null && named.countryCode() == null && owner.code() != null)
                .map(owner -> new Identity(
                        owner.code(),
                        owner.countryCode(),
                        named.sector(),
                        List.of(),
                        mention.words().text(),
                        null,
                        null))
                .orElse(named);
    }

    /** A state's name or its capital, where it acts, is its government; so is "Swiss" of "Swiss mediation". */
    private static Identity acting(KnownName name, boolean adjective) {
        Identity identity = name.identity();
        return switch (name.kind()) {
            case STATE, CAPITAL -> identity.withSector(identity.sector() == null ? "GOV" : identity.sector());
            case DEMONYM -> identity.withSector(adjective ? "GOV" : "CVL");
            case PLACE ->
                new Identity(
                        identity.code() == null ? identity.countryCode() : identity.code(),
                        identity.countryCode(),
                        identity.sector(),
                        List.of(),
                        identity.name(),
                        null,
                        null);
            case ORGANISATION, PERSON, OTHER -> identity;
        };
    }

    private Optional<Party> described(Mention mention) {
        Optional<Role> role = describer
                .roleAt(mention.head())
                .or(() -> describer.role(mention).filter(said -> endsWith(mention, said)));
        Optional<KnownName> owner = describer.owner(mention);
        if (role.isEmpty() && owner.isEmpty()) {
            return Optional.empty();
        }
        if (owner.isEmpty()) {
            Optional<Party> holder = people.holder(mention, role.orElseThrow());
            if (holder.isPresent()) {
                return holder;
            }
        }
        boolean bare = role.isEmpty() && !mention.head().tag().startsWith("NNP");
        return describer
                .describe(mention, null)
                .or(() -> owner.map(name -> ofOwner(name.identity())))
                .map(identity -> new Party(
                        Entity.at(mention.words(), identity), bare ? Standing.UNKNOWN : Standing.of(identity), null));
    }

    private static boolean endsWith(Mention mention, Role said) {
        return mention.head().lemma().toLowerCase(Locale.ROOT).endsWith(said.noun());
    }

    private static Identity ofOwner(Identity owner) {
        return new Identity(
                owner.code() == null ? owner.countryCode() : owner.code(),
                owner.countryCode(),
                null,
                List.of(),
                null,
                null,
                null);
    }
}
