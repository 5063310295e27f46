package org.rapporteur.language.linear;

/** Gives each class of a decision a score from its features. */
public interface Scorer {
    /** How many classes there are. */
    int classes();

    /**
     * Writes the score of every class.
     *
     * @param scores at least as long as there are classes; what lies behind them is left alone
     */
    void score(Features features, float[] scores);

    /**
     * The class of the highest score, the first of equals.
     *
     * @param scores room for the scores
     */
    default int best(Features features, float[] scores) {
        score(features, scores);
        int best = 0;
        for (int each = 1; each < classes(); each++) {
            if (scores[each] > scores[best]) {
                best = each;
            }
        }
        return best;
    }

    /** The class of the highest score but for one, the first of equals. */
    static int bestBut(int one, int classes, float[] scores) {
        int best = one == 0 ? 1 : 0;
        for (int each = best + 1; each < classes; each++) {
            if (each != one && scores[each] > scores[best]) {
                best = each;
            }
        }
        return best;
    }
}
