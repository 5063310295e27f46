package org.rapporteur.language.name;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.word.Words;

/**
 * Gives each word the class of the name that it belongs to, 0 for none; words of one class one
 * behind the other are one name. Remembers within a text what a capitalised word was before. Not
 * safe for threads; the scorer may be shared.
 */
public final class NameFinder {
    private static final int MEMORY_BITS = 12;

    private final Scorer scorer;
    private final Features features = new Features();
    private final float[] scores;
    private final int[] knownForms = new int[1 << MEMORY_BITS];
    private final byte[] knownClasses = new byte[1 << MEMORY_BITS];

    public NameFinder(Scorer scorer) {
        this.scorer = requireNonNull(scorer, "scorer");
        this.scores = new float[scorer.classes()];
    }

    /** Forgets what was found: another text begins. */
    public void beginText() {
        Arrays.fill(knownClasses, (byte) 0);
    }

    /** Sets the classes of a closed and tagged sentence. */
    public void find(Words words) {
        for (int i = 0; i < words.size(); i++) {
            extract(words, i, features);
            words.setName(i, scorer.best(features, scores));
        }
        remember(words);
    }

    /** Fills in the features of a word whose predecessors have their classes. */
    public void extract(Words words, int i, Features into) {
        NameFeatures.extract(words, i, known(words.form(i)), known(words.form(i + 1)), into);
    }

    /** Takes note of the classes of a sentence's words. */
    public void remember(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.name(i) > 0) {
                int slot = words.form(i) >>> (32 - MEMORY_BITS);
                knownForms[slot] = words.form(i);
                knownClasses[slot] = (byte) words.name(i);
            }
        }
    }

    private int known(int form) {
        int slot = form >>> (32 - MEMORY_BITS);
        return knownForms[slot] == form ? knownClasses[slot] : 0;
    }
}
