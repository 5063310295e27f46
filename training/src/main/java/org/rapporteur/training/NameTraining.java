package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.word.Words;

/** Teaches names from the trees that have them, upon its own guesses. */
final class NameTraining {
    /** The classes, none first, in the order of {@code NameKind}. */
    static final Map<String, Integer> CLASSES = Map.of("PERSON", 1, "ORGANIZATION", 2, "LOCATION", 3);

    private static final int BITS = 19;

    // The silver file does not say where its articles end; so many sentences pass for one.
    private static final int TEXT = 40;

    private final Perceptron perceptron = new Perceptron(1 + CLASSES.size(), BITS);
    private final NameFinder finder = new NameFinder(perceptron);
    private final Features features = new Features();
    private final float[] scores = new float[1 + CLASSES.size()];

    NameTraining learn(List<ParserTraining.Lesson> lessons, int rounds, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int from = 0; from < lessons.size(); from += TEXT) {
            order.add(from);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int from : order) {
                finder.beginText();
                lessons.subList(from, Math.min(lessons.size(), from + TEXT)).forEach(this::learn);
            }
        }
        perceptron.average();
        return this;
    }

    private void learn(ParserTraining.Lesson lesson) {
        Words words = lesson.words();
        for (int i = 0; i < words.size(); i++) {
            finder.extract(words, i, features);
            int guess = perceptron.best(features, scores);
            int gold = CLASSES.getOrDefault(lesson.tree().nodes().get(i).name(), 0);
            perceptron.tick();
            if (guess != gold) {
                perceptron.update(features, gold, 1);
                perceptron.update(features, guess, -1);
            }
            words.setName(i, guess);
        }
        finder.remember(words);
    }

    /** Sets the names of lessons that it has not learnt from. */
    void name(List<ParserTraining.Lesson> lessons) {
        for (int i = 0; i < lessons.size(); i++) {
            if (i % TEXT == 0) {
                finder.beginText();
            }
            finder.find(lessons.get(i).words());
        }
    }

    /**
     * F1 in percent of the names found in lessons that it has not learnt from, right in kind and extent.
     *
     * @param lessons named by {@link #name}
     */
    static double agreement(List<ParserTraining.Lesson> lessons) {
        int taught = 0;
        int found = 0;
        int both = 0;
        for (ParserTraining.Lesson lesson : lessons) {
            int size = lesson.words().size();
            Set<Integer> names = names(
                    size, i -> CLASSES.getOrDefault(lesson.tree().nodes().get(i).name(), 0));
            Set<Integer> guesses = names(size, lesson.words()::name);
            taught += names.size();
            found += guesses.size();
            names.retainAll(guesses);
            both += names.size();
        }
        return 200.0 * both / Math.max(1, taught + found);
    }

    // Each name as one number: its first word, how many words it has, its class.
    private static Set<Integer> names(int size, IntUnaryOperator classOf) {
        Set<Integer> names = new HashSet<>();
        for (int from = 0; from < size; ) {
            int kind = classOf.applyAsInt(from);
            int end = from + 1;
            while (end < size && classOf.applyAsInt(end) == kind) {
                end++;
            }
            if (kind > 0) {
                names.add((from << 16) + ((end - from) << 2) + kind);
            }
            from = end;
        }
        return names;
    }

    Perceptron perceptron() {
        return perceptron;
    }
}
