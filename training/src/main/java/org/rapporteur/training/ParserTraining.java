package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.parse.Configurations;
import org.rapporteur.language.parse.Guide;
import org.rapporteur.language.parse.ParseFeatures;
import org.rapporteur.language.word.Words;

/**
 * Teaches a parser, in two parts: word by word with exploration (Goldberg and Nivre 2013), so that
 * it learns to go on well after a mistake; then by whole sentences in a beam, updating where the
 * wrong sequence leads the right one by most (max-violation, Huang and others 2012), a few sentences at a
 * time by several threads.
 */
final class ParserTraining {
    private static final int TRANSITION_BITS = 22;
    private static final int LABEL_BITS = 19;
    private static final int DRAFT_TRANSITION_BITS = 21;
    private static final int DRAFT_LABEL_BITS = 17;
    private static final float EXPLORATION = 0.9f;

    // What is learnt from a batch depends on no other thread; so large a one costs nothing (Zhao and Huang 2013).
    private static final int BATCH = 16;

    private final Numbering relations;
    private final Perceptron transitions;
    private final Perceptron labels;
    private final ParseFeatures extraction;
    private final Configurations configurations = new Configurations();
    private final Oracle oracle = new Oracle();
    private final Features features = new Features();
    private final float[] scores = new float[256];
    private final String[] tags;

    /** A parser that knows nothing yet. */
    ParserTraining(Numbering tags, Numbering relations) {
        this(tags, relations, TRANSITION_BITS, LABEL_BITS);
    }

    /** A parser that knows nothing yet, for drafts: with smaller tables, which more features share. */
    static ParserTraining ofDrafts(Numbering tags, Numbering relations) {
        return new ParserTraining(tags, relations, DRAFT_TRANSITION_BITS, DRAFT_LABEL_BITS);
    }

    private ParserTraining(Numbering tags, Numbering relations, int transitionBits, int labelBits) {
        this.tags = tags.names();
        this.relations = relations;
        this.transitions = new Perceptron(Configurations.TRANSITIONS, transitionBits);
        this.labels = new Perceptron(relations.size(), labelBits);
        this.extraction = new ParseFeatures(this.tags);
    }

    /** A tree with the words of its sentence, tagged by a tagger that has not learnt from it. */
    record Lesson(Tree tree, Words words) {
        /** The same from the end to the beginning. */
        Lesson mirrored() {
            Words mirrored = new Words(words.size());
            mirrored.mirror(words);
            return new Lesson(tree.mirrored(), mirrored);
        }
    }

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

    /**
     * Goes on learning with a beam, from the weights so far.
     *
     * @param workers idle threads, as many as there are students
     */
    void learnWithBeam(
            List<Lesson> lessons, int width, int rounds, Random random, ExecutorService workers, int students)
            throws InterruptedException, ExecutionException {
        List<Student> atWork = Stream.generate(() -> new Student(transitions, labels, tags, relations, width))
                .limit(students)
                .toList();
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                study(order.subList(from, Math.min(order.size(), from + BATCH)), atWork, workers);
            }
        }
        transitions.average();
        labels.average();
    }

    // All of a batch meet the same weights, and are learnt from in their order, whoever read them.
    private void study(List<Lesson> batch, List<Student> students, ExecutorService workers)
            throws InterruptedException, ExecutionException {
        Corrections[] found = new Corrections[batch.size()];
        AtomicInteger next = new AtomicInteger();
        List<Callable<Void>> tasks = students.stream()
                .map(student -> (Callable<Void>) () -> {
                    for (int i = next.getAndIncrement(); i < found.length; i = next.getAndIncrement()) {
                        found[i] = student.study(batch.get(i));
                    }
                    return null;
                })
                .toList();
        for (Future<Void> each : workers.invokeAll(tasks)) {
            each.get();
        }
        for (Corrections each : found) {
            transitions.tick();
            labels.tick();
            each.teach(transitions, labels);
        }
    }

    /** Adds what another parser has learnt from the same lessons in another order. */
    void join(ParserTraining other) {
        transitions.join(other.transitions);
        labels.join(other.labels);
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
