package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/**
 * Where in the sentence a reading's parties stand: heads of phrases that may name them, in the order
 * of the frame's roles, each place a list of its own. Whether they name a party is for others to say.
 */
record PartyPlaces(List<List<Token>> actors, List<List<Token>> recipients, boolean mutual) {
    private static final List<String> LAST_RESORT = List.of(
            "against", "with", "to", "on", "at", "from", "by", "into", "toward", "towards", "over", "for", "in", "of",
            "about");
    /** Where several meet, nobody is named: "held talks in Ankara". */
    private static final Set<String> VENUES = Set.of("in", "at");

    private static final List<String> OWNERS =
            List.of("of", "by", "from", "for", "to", "against", "on", "with", "in", "at", "into", "between");

    static PartyPlaces of(Reading reading) {
        FrameMatch outer = reading.outer();
        Roles roles = outer.frame().roles();
        List<List<Token>> actors = new ArrayList<>();
        List<List<Token>> recipients = new ArrayList<>();
        roles.actor().forEach(place -> actors.addAll(at(place, outer)));
        roles.recipient().forEach(place -> recipients.addAll(at(place, outer)));
        if (reading.isGoverned()) {
            recipients.add(new ArrayList<>(reading.match().arguments().subjects()));
            Roles inner = reading.match().frame().roles();
            inner.recipient().forEach(place -> recipients.addAll(at(place, reading.match())));
        }
        if (roles.equals(Roles.OF_VERB) || outer.frame().kind() == Frame.Kind.VERB) {
            LAST_RESORT.stream()
                    .filter(preposition -> !roles.mutual() || !VENUES.contains(preposition))
                    .forEach(preposition -> recipients.add(outer.arguments().behind(preposition)));
            recipients.add(ownersOf(outer.arguments().objects()));
        }
        return new PartyPlaces(clean(actors), clean(recipients), roles.mutual());
    }

    private static List<List<Token>> clean(List<List<Token>> places) {
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    private static List<List<Token>> at(String place, FrameMatch match) {
        Arguments around = match.arguments();
        return switch (place) {
            case "subject" -> List.of(around.subjects());
            case "object" -> List.of(objects(match), ownersOf(namedObjects(match)));
            case "ccomp" -> List.of(around.complementSubjects());
            default -> List.of(behind(place, match));
        };
    }

    /** What is not named by the frame comes first: of "gave the rebels money", the rebels. */
    private static List<Token> objects(FrameMatch match) {
        List<Token> named = namedObjects(match);
        List<Token> free = match.arguments().objects().stream()
                .filter(object -> !named.contains(object))
                .toList();
        return free.isEmpty() ? named : free;
    }

    private static List<Token> namedObjects(FrameMatch match) {
        Set<Token> named = new LinkedHashSet<>();
        for (Slot slot : match.frame().slots()) {
            if (slot instanceof Slot.OfObject object) {
                FrameMatch.named(object, match.arguments()).forEach(named::add);
            }
        }
        return List.copyOf(named);
    }

    /** Whose the things are, whom they concern: "the plan of Athens", "Athens' plan", "the Greek plan". */
    static List<Token> ownersOf(List<Token> things) {
        Set<Token> owners = new LinkedHashSet<>();
        for (Token thing : things) {
            owners.addAll(Subjects.ofNoun(thing));
            for (String preposition : OWNERS) {
                thing.dependents("nmod")
                        .filter(dependent -> Syntax.isBehind(dependent, preposition))
                        .forEach(owners::add);
            }
            thing.dependents("acl")
                    .filter(Syntax::isPassive)
                    .flatMap(verb -> Subjects.of(verb).stream())
                    .forEach(owners::add);
        }
        return List.copyOf(owners);
    }

    private static List<Token> behind(String preposition, FrameMatch match) {
        for (Slot slot : match.frame().slots()) {
            if (slot instanceof Slot.Behind behind
                    && !behind.words().isAny()
                    && behind.prepositions().contains(preposition)) {
                List<Token> named = match.arguments().behind(preposition);
                List<Token> free = named.stream()
                        .filter(token -> !behind.words().holds(token))
                        .toList();
                return Stream.concat(free.stream(), ownersOf(named).stream())
                        .distinct()
                        .toList();
            }
        }
        return match.arguments().behind(preposition);
    }
}
