package org.rapporteur.language.parse;

import static java.util.Objects.requireNonNull;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.word.Words;

/**
 * Looks for the best sequence of transitions, keeping at each step the best few configurations.
 * Every sequence for n words has 2n transitions, so that scores compare step by step. An arc's label
 * is chosen when the arc is made. Not safe for threads; the scorers may be shared.
 */
public final class Search {
    private final Scorer transitions;
    private final Scorer labels;
    private final ParseFeatures extraction;
    private final Features features = new Features();
    private final float[] scores;
    private final int width;
    private final float[] bestScores;
    private final int[] bestSources;
    private final int[] bestTransitions;
    private final Configurations configurations = new Configurations();
    private int[] steps = new int[256];

    /**
     * @param width how many configurations are kept at each step, from 1
     * @param tags the names of the Penn tags, by number
     */
    public Search(Scorer transitions, Scorer labels, String[] tags, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A beam needs room for one, got " + width);
        }
        this.transitions = requireNonNull(transitions, "transitions");
        this.labels = requireNonNull(labels, "labels");
        this.extraction = new ParseFeatures(tags);
        this.scores = new float[Math.max(labels.classes(), Configurations.TRANSITIONS)];
        this.width = width;
        this.bestScores = new float[width];
        this.bestSources = new int[width];
        this.bestTransitions = new int[width];
    }

    /** Hangs the words of a closed and tagged sentence on each other. */
    public void parse(Words words) {
        if (words.size() > 0) {
            run(words, Guide.FREE);
            configurations.writeTo(best(words.size() * 2), words);
        }
    }

    /** Searches without writing; {@link #configurations()} and {@link #best} tell what was found. */
    public void run(Words words, Guide guide) {
        int last = words.size() * 2;
        if (steps.length < last + 2) {
            steps = new int[last * 2 + 2];
        }
        extraction.begin(words);
        configurations.begin(words.size());
        steps[0] = 0;
        steps[1] = 1;
        for (int step = 0; step < last; step++) {
            int found = choose(steps[step], steps[step + 1], guide);
            int end = steps[step + 1];
            for (int i = 0; i < found; i++) {
                end = 1 + advance(bestSources[i], bestTransitions[i], bestScores[i]);
            }
            steps[step + 2] = end;
        }
    }

    private int choose(int from, int to, Guide guide) {
        int found = 0;
        for (int source = from; source < to; source++) {
            int allowed = guide.allowed(configurations, source);
            extraction.transition(configurations, source, features);
            transitions.score(features, scores);
            for (int each = 0; each < Configurations.TRANSITIONS; each++) {
                if ((allowed & (1 << each)) != 0 && configurations.legal(source, each)) {
                    found = insert(found, configurations.score(source) + scores[each], source, each);
                }
            }
        }
        return found;
    }

    private int insert(int found, float score, int source, int transition) {
        if (found == width && score <= bestScores[width - 1]) {
            return found;
        }
        int at = found == width ? width - 1 : found;
        while (at > 0 && bestScores[at - 1] < score) {
            bestScores[at] = bestScores[at - 1];
            bestSources[at] = bestSources[at - 1];
            bestTransitions[at] = bestTransitions[at - 1];
            at--;
        }
        bestScores[at] = score;
        bestSources[at] = source;
        bestTransitions[at] = transition;
        return Math.min(found + 1, width);
    }

    private int advance(int source, int transition, float score) {
        int label = transition == Configurations.SHIFT ? -1 : label(source, transition);
        return configurations.advance(source, transition, label, score);
    }

    private int label(int source, int transition) {
        extraction.label(configurations, source, transition, features);
        return labels.best(features, scores);
    }

    /** All configurations of the last search. */
    public Configurations configurations() {
        return configurations;
    }

    /** The best configuration after so many transitions. */
    public int best(int step) {
        return steps[step];
    }
}
