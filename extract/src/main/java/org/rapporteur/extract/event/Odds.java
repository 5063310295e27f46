package org.rapporteur.extract.event;

import java.util.Arrays;
import java.util.List;

/** Probabilities of several outcomes put together. */
final class Odds {
    /** No outcome is given up because of one opinion. */
    private static final double LEAST = 1e-5;

    private Odds() {}

    static List<Double> list(double[] probabilities) {
        return Arrays.stream(probabilities).boxed().toList();
    }

    /** The middle of two opinions on the same outcomes: their geometric mean, made to add up to one. */
    static double[] middle(double[] one, double[] other) {
        double[] middle = new double[one.length];
        double sum = 0;
        for (int each = 0; each < one.length; each++) {
            middle[each] = Math.sqrt(Math.max(LEAST, one[each]) * Math.max(LEAST, other[each]));
            sum += middle[each];
        }
        for (int each = 0; each < one.length; each++) {
            middle[each] /= sum;
        }
        return middle;
    }
}
