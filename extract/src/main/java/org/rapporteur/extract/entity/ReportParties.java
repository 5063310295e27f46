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
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Answers, for one report, who is meant by its words. Remembers its answers; not safe for threads. */
public final class ReportParties {
    private static final Set<String> POLITICAL_SECTORS =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PRM", "PTY", "REB", "SPY", "UAF", "OPP", "PRE", "ELI");

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

    private final AnnotatedReport report;
    private final KnownNames names;
    private final Describer describer;
    private final Cast cast;
    private final References references;
    private final StateReferences states;
    private final Map<Token, List<Party>> known = new HashMap<>();

    ReportParties(AnnotatedReport report, KnownNames names, Describer describer, Cast cast, WhoIsWho known) {
        this.report = report;
        this.names = names;
        this.describer = describer;
        this.cast = cast;
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
        return new Party(Entity.at(report.report().quote(span), identity), standing(identity), null);
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
        return person(mention)
                .or(() -> named(mention))
                .or(() -> states.description(mention))
                .or(() -> owned(mention))
                .or(() -> apposed(mention))
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

    /** "President Diallo's office" acts for the president. */
    private Optional<Party> owned(Mention mention) {
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
                .map(identity -> new Party(Entity.at(mention.words(), identity), standing(identity), null));
    }

    private Optional<Party> person(Mention mention) {
        Optional<Name> name = Cast.nameOf(mention).filter(found -> isHeadedBy(found, mention));
        Set<String> words = name.map(found -> Cast.words(mention.in(), found)).orElseGet(() -> bareName(mention));
        return cast.called(words).map(member -> {
            boolean elsewhere = member.introduction().head().sentence().index()
                            != mention.head().sentence().index()
                    || member.introduction().in().part() != mention.in().part();
            boolean needed = elsewhere && member.words().size() > words.size();
            @Nullable Evidence introduction = needed ? member.introduction().words() : null;
            return new Party(Entity.at(mention.words(), member.identity()), standing(member.identity()), introduction);
        });
    }

    /** "His counterpart Rosa Quispe", "the opposition's leader, Rosa Quispe": the person named beside the noun. */
    private Optional<Party> apposed(Mention mention) {
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

    private Optional<Party> named(Mention mention) {
        Token head = mention.head();
        return names.at(head)
                .filter(name -> mention.holds(name.firstToken()))
                .filter(name -> name.kind() != KnownName.Kind.OTHER)
                .map(name -> ofItsState(
                        acting(name, head.tag().startsWith("JJ") || head.is("amod") || head.is("compound")), mention))
                .map(identity -> new Party(Entity.at(mention.words(), identity), standing(identity), null));
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
            Optional<Party> holder = holder(mention, role.orElseThrow());
            if (holder.isPresent()) {
                return holder;
            }
        }
        boolean bare = role.isEmpty() && !mention.head().tag().startsWith("NNP");
        return describer
                .describe(mention, null)
                .or(() -> owner.map(name -> ofOwner(name.identity())))
                .map(identity -> new Party(
                        Entity.at(mention.words(), identity), bare ? Standing.UNKNOWN : standing(identity), null));
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

    /** "The president", where the report has introduced one. */
    private Optional<Party> holder(Mention mention, Role said) {
        boolean definite = mention.head()
                .dependents("det")
                .anyMatch(article -> article.form().equalsIgnoreCase("the"));
        if (!said.isOffice() || !definite || mention.head().tag().endsWith("S")) {
            return Optional.empty();
        }
        return cast.holding(said.noun())
                .map(member -> new Party(
                        Entity.at(mention.words(), member.identity()),
                        standing(member.identity()),
                        member.introduction().words()));
    }

    private static Standing standing(Identity identity) {
        if (identity.sector() != null && !POLITICAL_SECTORS.contains(identity.sector())) {
            return Standing.CIVIL;
        }
        if (identity.code() == null && identity.sector() == null) {
            return identity.name() == null ? Standing.UNKNOWN : Standing.NAMED;
        }
        return Standing.POLITICAL;
    }

    static Standing standingOf(Identity identity) {
        return standing(identity);
    }
}
