package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalTag;

/**
 * A word that may carry an event.
 *
 * @param reading what the frames make of it; null where none fits
 * @param arguments what stands around it
 */
record Candidate(Token trigger, @Nullable Reading reading, Arguments arguments) {
    private static final Set<String> LINKS = Set.of("xcomp", "ccomp", "obj", "obl", "compound:prt", "nmod", "amod");

    Candidate {
        requireNonNull(trigger, "trigger");
        requireNonNull(arguments, "arguments");
    }

    /** All of a sentence in reading order: what frames read, and verbs and known nouns that none fits. */
    static List<Candidate> of(Sentence sentence, List<Reading> readings, FrameLexicon lexicon) {
        TreeMap<Integer, Candidate> byTrigger = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Reading reading : readings) {
            byTrigger.put(
                    reading.trigger().index(),
                    new Candidate(reading.trigger(), reading, reading.outer().arguments()));
            taken.addAll(reading.absorbed());
            taken.addAll(SentenceReader.namedBy(reading.match()));
            taken.add(reading.match().trigger().index());
        }
        sentence.tokens()
                .filter(token -> !byTrigger.containsKey(token.index()) && !taken.contains(token.index()))
                .filter(token -> mayCarry(token, lexicon))
                .forEach(token -> byTrigger.put(token.index(), new Candidate(token, null, Arguments.of(token))));
        return new ArrayList<>(byTrigger.values());
    }

    private static boolean mayCarry(Token token, FrameLexicon lexicon) {
        if (Syntax.isVerb(token)) {
            return token.universalTag() != UniversalTag.AUX && !token.is("amod") && !token.is("compound");
        }
        return !lexicon.triggeredBy(token).isEmpty();
    }

    /** Whether the words of a span are this candidate's: its trigger, or a noun that its frame names. */
    boolean carries(int firstToken, int endToken) {
        int own = trigger.index();
        if (firstToken <= own && own < endToken) {
            return true;
        }
        if (reading == null) {
            return false;
        }
        int inner = reading.match().trigger().index();
        return (firstToken <= inner && inner < endToken)
                || SentenceReader.namedBy(reading.match()).stream()
                        .anyMatch(index -> firstToken <= index && index < endToken);
    }

    /** Whether words of a span stand directly above or below: the "begun" of "have begun pulling out". */
    boolean isBeside(int firstToken, int endToken) {
        if (reading != null && reading.absorbed().stream().anyMatch(index -> firstToken <= index && index < endToken)) {
            return true;
        }
        boolean above = trigger.head()
                .filter(head -> firstToken <= head.index() && head.index() < endToken)
                .isPresent();
        boolean within = LINKS.stream().anyMatch(trigger::is);
        return (above && within)
                || trigger.dependents()
                        .filter(below -> firstToken <= below.index() && below.index() < endToken)
                        .anyMatch(below -> LINKS.stream().anyMatch(below::is));
    }
}
