package org.rapporteur.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.extract.relation.RelationPattern.PartyType;
import org.rapporteur.knowledge.States;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/** Who stands at a place of a pattern, if it is one of the wanted type. */
final class Sides {
    private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR");
    private static final Set<String> UNDERTAKINGS =
            Set.of("initiative", "corridor", "project", "forum", "grouping", "policy");
    private static final int FARTHEST = 14; // words between an office and its holder
    private static final int LONGEST_NAME = 4;
    private static final int WIDE = 7; // words from a preposition to the end of the name behind it

    private final ReportParties who;
    private final States states;
    private final Offices offices;

    Sides(ReportParties who, States states, Offices offices) {
        this.who = who;
        this.states = states;
        this.offices = offices;
    }

    /** Whom the word means; nobody where that is none of the type, or a word of the anchor's own office. */
    List<Party> at(Token token, PartyType type, Token anchor) {
        boolean own = type == PartyType.ANY
                && offices.at(anchor).filter(office -> office.holds(token)).isPresent();
        return own || (type == PartyType.PERSON && isApart(token, anchor)) ? List.of() : at(token, type);
    }

    /** Too far off, or in another item of a list, to be who is called so. */
    private static boolean isApart(Token person, Token anchor) {
        int from = Math.min(person.index(), anchor.index());
        int to = Math.max(person.index(), anchor.index());
        return to - from > FARTHEST
                || person.in()
                        .tokens()
                        .skip(from)
                        .limit(to - from)
                        .anyMatch(token -> token.form().equals(";"));
    }

    private List<Party> at(Token token, PartyType type) {
        return switch (type) {
            case STATE -> whoAt(token).filter(this::isState).toList();
            case POWER -> whoAt(token).filter(this::isPower).toList();
            case ORGANISATION ->
                named(token, KnownName.Kind.ORGANISATION).stream()
                        .filter(party -> BODIES.contains(
                                String.valueOf(party.entity().identity().code())))
                        .toList();
            case INITIATIVE -> undertaking(token).stream().toList();
            case PERSON -> person(token).stream().toList();
            case ANY ->
                whoAt(token)
                        .filter(party -> party.standing() != Party.Standing.UNKNOWN
                                || party.entity().identity().code() != null)
                        .filter(party -> party.entity().identity().office() == null)
                        .toList();
        };
    }

    private Stream<Party> whoAt(Token token) {
        return who.at(token).stream();
    }

    private boolean isState(Party party) {
        Identity identity = party.entity().identity();
        @Nullable String code = identity.code();
        if (code == null || identity.office() != null || states.withCode(code).isEmpty()) {
            return false;
        }
        boolean ofState = identity.name() == null
                ? "GOV".equals(identity.sector())
                : states.withCode(code).orElseThrow().names().all().contains(identity.name());
        return ofState && (identity.sector() == null || identity.sector().equals("GOV"));
    }

    private boolean isPower(Party party) {
        Identity identity = party.entity().identity();
        @Nullable String code = identity.code();
        boolean union = code != null && (code.equals("EUR") || code.equals("IGO"));
        boolean acting = code != null
                && states.withCode(code).isPresent()
                && ("GOV".equals(identity.sector()) || identity.office() != null);
        return union || acting || isState(party);
    }

    private Optional<Party> named(Token token, KnownName.Kind kind) {
        return who.nameAt(token).filter(name -> name.kind() == kind).map(name -> party(token, name));
    }

    private static Party party(Token token, KnownName name) {
        Evidence words = token.in().quote(name.firstToken(), name.endToken() - 1);
        return new Party(Entity.at(words, name.identity()), Party.Standing.POLITICAL, null);
    }

    /** The initiative that the word is of, or that the phrase from it on names: "China's Belt and Road". */
    private Optional<Party> undertaking(Token token) {
        int end = Math.min(token.sentence().endToken(), token.index() + WIDE);
        for (int at = token.index(); at < end; at++) {
            Token here = token.in().token(at);
            Optional<Party> found = who.nameAt(here)
                    .filter(name -> UNDERTAKINGS.contains(String.valueOf(name.detail())))
                    .map(name -> party(here, name));
            if (found.isPresent()) {
                return found;
            }
            if (!here.tag().matches("NN.*|POS|HYPH|VBN|JJ.*|DT|PRP\\$|CC|CD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Party> person(Token token) {
        Optional<Name> name = token.name().filter(found -> found.kind() == NameKind.PERSON);
        if (name.isEmpty() || name.get().endToken() - name.get().firstToken() > LONGEST_NAME) {
            return Optional.empty();
        }
        Evidence words = token.in().quote(name.get().firstToken(), name.get().endToken() - 1);
        return whoAt(token).findFirst().map(party -> {
            Identity known = party.entity().identity();
            Identity identity = known.name() == null ? named(known, words.text()) : known;
            return new Party(Entity.at(words, identity), party.standing(), party.introduction());
        });
    }

    private static Identity named(Identity identity, String name) {
        return new Identity(
                identity.code(),
                identity.countryCode(),
                identity.sector(),
                identity.otherSectors(),
                name,
                identity.wikidataId(),
                identity.office());
    }

    /** The state that somebody acts for, told by no words of its own here; empty where none is known. */
    Optional<Party> stateOf(Party person) {
        return Optional.ofNullable(person.entity().identity().code())
                .flatMap(states::withCode)
                .map(state ->
                        new Entity(state.name(), null, Identity.of(state.code(), state.code(), "GOV", state.name())))
                .map(entity -> new Party(entity, Party.Standing.POLITICAL, person.introduction()));
    }
}
