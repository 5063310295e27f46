package org.rapporteur.language.parse;

import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.word.Words;

/**
 * Drafts the dependencies of a sentence from its end to its beginning, without a beam: quick, and wrong in other
 * places than a parser that reads from the beginning, so that the two together know more. Not safe for threads.
 */
public final class Drafter {
    private final Search search;
    private final Words mirrored = new Words(64);

    /**
     * @param transitions learnt from mirrored sentences
     * @param labels learnt from mirrored sentences
     * @param tags the names of the Penn tags, by number
     */
    public Drafter(Scorer transitions, Scorer labels, String[] tags) {
        search = new Search(transitions, labels, tags, 1);
    }

    /** Writes a draft into a closed, tagged and named sentence. */
    public void draft(Words words) {
        mirrored.mirror(words);
        search.parse(mirrored);
        words.draft(mirrored);
    }
}
