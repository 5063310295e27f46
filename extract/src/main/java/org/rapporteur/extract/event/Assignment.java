package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Who, of those at the places that a reading names, are its parties. */
record Assignment(List<Party> actors, List<Party> recipients) {
    private static final Set<String> NOBODY = Set.of("nobody", "noone", "none", "nothing", "everything", "something");
    private static final Set<EventType> OF_CIVILIANS = Set.of(EventType.PROTEST);

    Assignment {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * @param times indices of tokens that say when, and so name nobody
     */
    static Assignment of(Reading reading, ReportParties who, Set<Integer> times) {
        PartyPlaces places = PartyPlaces.of(reading);
        Set<Integer> things = new HashSet<>(SentenceReader.namedBy(reading.outer()));
        List<Party> actors = first(places.actors(), who, List.of(), times, things);
        List<Party> recipients = first(places.recipients(), who, actors, times, things);
        if (!places.mutual()) {
            return new Assignment(actors, recipients);
        }
        actors = known(actors);
        recipients = known(recipients);
        if (recipients.isEmpty() && states(actors) < 2) {
            recipients = known(first(List.of(companions(reading)), who, actors, times, things));
        }
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return new Assignment(all, List.of());
    }

    /**
     * Whether some of a sentence's words name parties of which any reading could make {@link #isPolitical}
     * ones: where none do, as in every third sentence of news, nothing need be read.
     */
    static boolean mayBePolitical(Sentence sentence, ReportParties who, Hosts hosts) {
        int named = 0;
        for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
            Token token = sentence.in().token(index);
            if (!mayBeParty(token)) {
                continue;
            }
            for (Party party : who.at(token)) {
                if (party.standing() == Standing.POLITICAL || party.standing() == Standing.CIVIL) {
                    return true;
                }
                named += party.standing() != Standing.UNKNOWN
                                || party.entity().identity().name() != null
                        ? 1
                        : 0;
            }
        }
        return named > 1 || (named > 0 && hosts.knowsAny());
    }

    /** Whoever takes part in what several do is somebody: "in-depth talks" are none of the parties. */
    private static List<Party> known(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.standing() != Standing.UNKNOWN)
                .toList();
    }

    private static long states(List<Party> parties) {
        return parties.stream()
                .map(party -> party.entity().identity().code())
                .filter(code -> code != null)
                .distinct()
                .count();
    }

    /** Of "in a series of meetings with Peru's president, she discussed", the president. */
    private static List<Token> companions(Reading reading) {
        Sentence sentence = reading.trigger().sentence();
        return sentence.tokens()
                .filter(token -> token.is("obl") || token.is("nmod"))
                .filter(token -> Syntax.isBehind(token, "with") || Syntax.isBehind(token, "between"))
                .flatMap(token -> Syntax.coordinated(token).stream())
                .toList();
    }

    /** Those of the first place that names somebody known, else of the first that names somebody at all. */
    private static List<Party> first(
            List<List<Token>> places, ReportParties who, List<Party> others, Set<Integer> times, Set<Integer> things) {
        @Nullable List<Party> unknown = null;
        for (List<Token> place : places) {
            List<Party> parties = parties(place, who, others, times);
            if (parties.stream().anyMatch(party -> party.standing() != Standing.UNKNOWN)) {
                return parties;
            }
            boolean person = place.stream().noneMatch(token -> things.contains(token.index()));
            if (unknown == null && person && !parties.isEmpty()) {
                unknown = parties;
            }
        }
        return unknown == null ? List.of() : unknown;
    }

    private static List<Party> parties(List<Token> place, ReportParties who, List<Party> others, Set<Integer> times) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Token token : place) {
            if (mayBeParty(token) && !times.contains(token.index())) {
                who.at(token).stream()
                        .filter(party -> others.stream().noneMatch(other -> isSame(other.entity(), party.entity())))
                        .filter(party -> !isPersonal(token) || others.stream().noneMatch(other -> isOne(other, party)))
                        .forEach(party -> parties.putIfAbsent(key(party.entity()), party));
            }
        }
        return List.copyOf(parties.values());
    }

    private static boolean mayBeParty(Token token) {
        if (NOBODY.contains(token.form().toLowerCase(Locale.ROOT))) {
            return false;
        }
        String tag = token.tag();
        boolean adjective =
                tag.startsWith("JJ") && Character.isUpperCase(token.form().charAt(0));
        return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || adjective;
    }

    /** "She invited him": whoever acts is another. "Themselves" may be the same. */
    private static boolean isPersonal(Token token) {
        return token.tag().equals("PRP") && !token.lemma().contains("sel");
    }

    private static boolean isOne(Party one, Party other) {
        return !one.entity().identity().equals(Identity.UNKNOWN)
                && one.entity().identity().equals(other.entity().identity());
    }

    private static String key(Entity entity) {
        return entity.text() + "/" + entity.identity();
    }

    private static boolean isSame(Entity one, Entity other) {
        return one.span() != null
                && other.span() != null
                && one.span().overlaps(other.span())
                && one.identity().equals(other.identity());
    }

    /**
     * Whether somebody who acts in politics is among them.
     *
     * @param clear whether the words leave no doubt of the type: then two with names are enough
     */
    boolean isPolitical(EventType type, boolean clear) {
        boolean political = all().stream().anyMatch(party -> party.standing() == Standing.POLITICAL);
        boolean civil = all().stream().anyMatch(party -> party.standing() == Standing.CIVIL);
        boolean ofState =
                all().stream().anyMatch(party -> party.entity().identity().code() != null);
        long named = all().stream()
                .filter(party -> party.standing() != Standing.UNKNOWN)
                .count();
        return political || (civil && (ofState || OF_CIVILIANS.contains(type))) || (clear && named > 1);
    }

    boolean areKnownOnBothSides() {
        long known = all().stream()
                .filter(party -> party.standing() != Standing.UNKNOWN)
                .count();
        boolean oneSided = recipients.isEmpty();
        return known > 1 && (oneSided || actors.stream().anyMatch(party -> party.standing() != Standing.UNKNOWN));
    }

    List<Party> all() {
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }
}
