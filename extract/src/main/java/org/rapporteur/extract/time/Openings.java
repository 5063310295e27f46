package org.rapporteur.extract.time;

import java.util.HashSet;
import java.util.Set;

/**
 * The words that a time may begin with, so that at most places of a text one look tells that none
 * begins there. It is never stricter than the readers are. Immutable, safe for threads.
 */
final class Openings {
    private static final Set<String> PREPOSITIONS = Set.of("between", "from", "since", "until", "till", "by");

    private final Set<String> words = new HashSet<>(PREPOSITIONS);

    Openings(TimeWords lexicon) {
        words.addAll(lexicon.openings());
        words.addAll(PartOfYearReader.ABBREVIATIONS);
        words.addAll(RelativeReader.openings());
    }

    boolean mayOpen(Words text, int at) {
        String word = text.at(at);
        return words.contains(word)
                || Figures.atStart(word) > 0
                || (word.equals("the") && text.isAt(at + 1, "weekend"));
    }
}
