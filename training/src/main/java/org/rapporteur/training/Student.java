package org.rapporteur.training;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.parse.Configurations;
import org.rapporteur.language.parse.Guide;
import org.rapporteur.language.parse.ParseFeatures;
import org.rapporteur.language.parse.Search;

/**
 * Reads sentences with a beam and says what is to be learnt from them; learns nothing itself, so that several
 * may read with the same weights. Not safe for threads.
 */
final class Student {
    private final Perceptron labels;
    private final Numbering relations;
    private final Search taught;
    private final Search free;
    private final ParseFeatures extraction;
    private final Oracle oracle = new Oracle();
    private final Features features = new Features();
    private final float[] scores;
    private Corrections corrections = new Corrections();

    Student(Perceptron transitions, Perceptron labels, String[] tags, Numbering relations, int width) {
        this.labels = labels;
        this.relations = relations;
        this.taught = new Search(transitions, labels, tags, 1);
        this.free = new Search(transitions, labels, tags, width);
        this.extraction = new ParseFeatures(tags);
        this.scores = new float[labels.classes()];
    }

    /** Reads a sentence. One read without fault teaches labels alone. */
    Corrections study(ParserTraining.Lesson lesson) {
        corrections = new Corrections();
        int last = lesson.tree().size() * 2;
        oracle.begin(lesson.tree(), relations);
        extraction.begin(lesson.words());
        free.run(lesson.words(), Guide.FREE);
        int[] found = path(free, last);
        if (isAllowed(free.configurations(), found)) {
            noteLabels(free.configurations(), found);
            return corrections;
        }
        taught.run(lesson.words(), oracle);
        noteTransitions(last);
        noteLabels(taught.configurations(), path(taught, last));
        return corrections;
    }

    private boolean isAllowed(Configurations c, int[] path) {
        for (int step = 0; step + 1 < path.length; step++) {
            if ((oracle.allowed(c, path[step]) & (1 << c.transition(path[step + 1]))) == 0) {
                return false;
            }
        }
        return true;
    }

    private void noteLabels(Configurations c, int[] path) {
        for (int step = 0; step + 1 < path.length; step++) {
            int transition = c.transition(path[step + 1]);
            int right = transition == Configurations.SHIFT ? -1 : oracle.relation(c, path[step], transition);
            if (right >= 0) {
                extraction.label(c, path[step], transition, features);
                int guess = labels.best(features, scores);
                if (right != guess) {
                    corrections.label(features, right, 1);
                    corrections.label(features, guess, -1);
                }
            }
        }
    }

    private void noteTransitions(int last) {
        int worst = 0;
        float violation = 0;
        for (int step = 1; step <= last; step++) {
            float lead = free.configurations().score(free.best(step))
                    - taught.configurations().score(taught.best(step));
            if (lead > violation) {
                violation = lead;
                worst = step;
            }
        }
        if (worst > 0) {
            int[] right = path(taught, worst);
            int[] wrong = path(free, worst);
            int same = common(taught.configurations(), right, free.configurations(), wrong);
            noteTransitions(taught.configurations(), right, same, 1);
            noteTransitions(free.configurations(), wrong, same, -1);
        }
    }

    private static int[] path(Search search, int until) {
        int[] path = new int[until + 1];
        path[until] = search.best(until);
        for (int step = until; step > 0; step--) {
            path[step - 1] = search.configurations().parent(path[step]);
        }
        return path;
    }

    private static int common(Configurations one, int[] path, Configurations other, int[] otherPath) {
        int step = 0;
        while (step + 1 < path.length
                && one.transition(path[step + 1]) == other.transition(otherPath[step + 1])
                && one.labelOfArc(path[step + 1]) == other.labelOfArc(otherPath[step + 1])) {
            step++;
        }
        return step;
    }

    private void noteTransitions(Configurations c, int[] path, int from, float by) {
        for (int step = from; step + 1 < path.length; step++) {
            extraction.transition(c, path[step], features);
            corrections.transition(features, c.transition(path[step + 1]), by);
        }
    }
}
