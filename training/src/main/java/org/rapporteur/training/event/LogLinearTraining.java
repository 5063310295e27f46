package org.rapporteur.training.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;

/**
 * Teaches a log-linear model: stochastic gradient descent with a step size for each weight (AdaGrad,
 * Duchi, Hazan and Singer 2011) and a pull towards nought. The same lessons in the same order give the
 * same model.
 */
final class LogLinearTraining {
    private static final double EPSILON = 1e-6;

    private final Settings settings;
    private final List<String> classes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] weights;
    private final float[] squares;

    /**
     * How to teach.
     *
     * @param bits the table has two to this many rows
     * @param rounds how often each lesson is gone through
     * @param step the first step of a weight
     * @param pull how strongly weights are drawn towards nought
     */
    record Settings(int bits, int rounds, double step, double pull, long seed) {}

    private LogLinearTraining(List<String> classes, Settings settings) {
        this.settings = settings;
        this.classes = List.copyOf(classes);
        for (String each : classes) {
            numbers.put(each, numbers.size());
        }
        this.weights = new float[classes.size() << settings.bits()];
        this.squares = new float[classes.size() << settings.bits()];
    }

    /** Goes through the lessons, whose answers are all among the classes, and gives the model. */
    static LogLinear teach(List<Lesson> lessons, List<String> classes, Settings settings) {
        LogLinearTraining training = new LogLinearTraining(classes, settings);
        List<Lesson> order = new ArrayList<>(lessons);
        Random random = new Random(settings.seed());
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(order, random);
            order.forEach(training::learn);
        }
        return LogLinear.of(training.classes, settings.bits(), training.weights);
    }

    private void learn(Lesson lesson) {
        Features features = lesson.features();
        double[] errors = probabilities(features);
        errors[requireNonNull(numbers.get(lesson.answer()), lesson.answer())] -= 1;
        for (int each = 0; each < errors.length; each++) {
            errors[each] *= lesson.weight();
        }
        int shift = 32 - settings.bits();
        for (int i = 0; i < features.size(); i++) {
            int row = (features.hash(i) >>> shift) * errors.length;
            for (int each = 0; each < errors.length; each++) {
                double gradient = errors[each] * features.value(i) + settings.pull() * weights[row + each];
                squares[row + each] += (float) (gradient * gradient);
                weights[row + each] -=
                        (float) (settings.step() * gradient / (Math.sqrt(squares[row + each]) + EPSILON));
            }
        }
    }

    private double[] probabilities(Features features) {
        double[] scores = new double[classes.size()];
        int shift = 32 - settings.bits();
        for (int i = 0; i < features.size(); i++) {
            int row = (features.hash(i) >>> shift) * scores.length;
            float value = features.value(i);
            for (int each = 0; each < scores.length; each++) {
                scores[each] += value * weights[row + each];
            }
        }
        return LogLinear.softmax(scores);
    }
}
