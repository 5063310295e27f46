package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.parse.Configurations;
import org.rapporteur.language.parse.Guide;
import org.rapporteur.language.parse.ParseFeatures;
import org.rapporteur.language.parse.Search;
import org.rapporteur.language.word.Words;

/**
 * Teaches a parser, in two parts: word by word with exploration (Goldberg and Nivre 2013), so that
 * it learns to go on well after a mistake; then by whole sentences in a beam, updating where the
 * wrong sequence leads the right one by most (max-violation, Huang and others 2012).
 */
final class ParserTraining {
    private static final int TRANSITION_BITS = 22;
    private static final int LABEL_BITS = 19;
    private static final float EXPLORATION = 0.9f;

    private final Numbering relations;
    private final Perceptron transitions = new Perceptron(Configurations.TRANSITIONS, TRANSITION_BITS);
    private final Perceptron labels;
    private final ParseFeatures extraction;
    private final Configurations configurations = new Configurations();
    private final Oracle oracle = new Oracle();
    private final Features features = new Features();
    private final float[] scores = new float[256];
    private final String[] tags;

    ParserTraining(Numbering tags, Numbering relations) {
        this.tags = tags.names();
        this.relations = relations;
        this.labels = new Perceptron(relations.size(), LABEL_BITS);
        this.extraction = new ParseFeatures(this.tags);
    }

    /** A tree with the words of its sentence, tagged by a tagger that has not learnt from it. */
    record Lesson(Tree tree, Words words) {}

    /** Learns transition by transition. */
    void learnGreedily(List<Lesson> lessons, int rounds, Random random) {
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                learnGreedily(lesson, round == 0 ? 0 : EXPLORATION, random);
            }
        }
        transitions.average();
        labels.average();
    }

    private void learnGreedily(Lesson lesson, float exploration, Random random) {
        int last = lesson.tree().size() * 2;
        oracle.begin(lesson.tree(), relations);
        extraction.begin(lesson.words());
        configurations.begin(lesson.tree().size());
        int at = 0;
        for (int step = 0; step < last; step++) {
            int chosen = learnTransition(at, exploration, random);
            int label = chosen == Configurations.SHIFT ? -1 : learnLabel(configurations, at, chosen);
            at = configurations.advance(at, chosen, label, 0);
        }
    }

    private int learnTransition(int at, float exploration, Random random) {
        extraction.transition(configurations, at, features);
        transitions.score(features, scores);
        int guess = best(at, Guide.FREE.allowed(configurations, at));
        int allowed = oracle.allowed(configurations, at);
        int right = best(at, allowed);
        transitions.tick();
        if ((allowed & (1 << guess)) == 0) {
            transitions.update(features, right, 1);
            transitions.update(features, guess, -1);
        }
        return random.nextFloat() < exploration ? guess : right;
    }

    private int best(int at, int allowed) {
        int best = -1;
        for (int each = 0; each < Configurations.TRANSITIONS; each++) {
            boolean open = (allowed & (1 << each)) != 0 && configurations.legal(at, each);
            if (open && (best < 0 || scores[each] > scores[best])) {
                best = each;
            }
        }
        return best;
    }

    private int learnLabel(Configurations c, int at, int transition) {
        extraction.label(c, at, transition, features);
        int guess = labels.best(features, scores);
        int right = oracle.relation(c, at, transition);
        labels.tick();
        if (right >= 0 && right != guess) {
            labels.update(features, right, 1);
            labels.update(features, guess, -1);
        }
        return guess;
    }

    /** Goes on learning with a beam, from the weights so far. */
    void learnWithBeam(List<Lesson> lessons, int width, int rounds, Random random) {
        Search taught = new Search(transitions, labels, tags, 1);
        Search free = new Search(transitions, labels, tags, width);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                learnWithBeam(lesson, taught, free);
            }
        }
        transitions.average();
        labels.average();
    }

    private void learnWithBeam(Lesson lesson, Search taught, Search free) {
        int last = lesson.tree().size() * 2;
        oracle.begin(lesson.tree(), relations);
        extraction.begin(lesson.words());
        transitions.tick();
        free.run(lesson.words(), Guide.FREE);
        int[] found = path(free, last);
        if (isAllowed(free.configurations(), found)) {
            learnLabels(free.configurations(), found);
            return;
        }
        taught.run(lesson.words(), oracle);
        correct(taught, free, last);
        learnLabels(taught.configurations(), path(taught, last));
    }

    private boolean isAllowed(Configurations c, int[] path) {
        for (int step = 0; step + 1 < path.length; step++) {
            if ((oracle.allowed(c, path[step]) & (1 << c.transition(path[step + 1]))) == 0) {
                return false;
            }
        }
        return true;
    }

    private void learnLabels(Configurations c, int[] path) {
        for (int step = 0; step + 1 < path.length; step++) {
            int transition = c.transition(path[step + 1]);
            if (transition != Configurations.SHIFT) {
                learnLabel(c, path[step], transition);
            }
        }
    }

    private void correct(Search taught, Search free, int last) {
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
            update(taught.configurations(), right, same, 1);
            update(free.configurations(), wrong, same, -1);
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

    private void update(Configurations c, int[] path, int from, float by) {
        for (int step = from; step + 1 < path.length; step++) {
            extraction.transition(c, path[step], features);
            transitions.update(features, c.transition(path[step + 1]), by);
        }
    }

    Perceptron transitions() {
        return transitions;
    }

    Perceptron labels() {
        return labels;
    }

    String[] tags() {
        return Arrays.copyOf(tags, tags.length);
    }
}
