package org.rapporteur.training.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Sorts vectors of length one into classes by their angle (spherical k-means, Dhillon and Modha 2001):
 * each goes to the class whose mean direction is nearest, and the means are taken anew, round by round.
 * A class that is left empty begins again at some vector. The same vectors in the same order give the
 * same classes on every machine.
 */
final class KMeans {
    private static final long SEED = 7;

    private final List<float[]> vectors;
    private final float[][] means;
    private final int[] classes;
    private final Random random = new Random(SEED);

    private KMeans(List<float[]> vectors, int count) {
        this.vectors = vectors;
        this.classes = new int[vectors.size()];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, vectors.size()).boxed().toList());
        Collections.shuffle(order, random);
        this.means = new float[count][];
        for (int each = 0; each < count; each++) {
            means[each] = vectors.get(order.get(each)).clone();
        }
    }

    /**
     * The class of each vector, from 0.
     *
     * @param vectors all of one length
     * @param count how many classes; at most as many as there are vectors
     * @param rounds at least one
     */
    static int[] classes(List<float[]> vectors, int count, int rounds) {
        if (count < 1 || count > vectors.size() || rounds < 1) {
            throw new IllegalArgumentException(
                    count + " classes of " + vectors.size() + " vectors in " + rounds + " rounds");
        }
        KMeans sorted = new KMeans(vectors, count);
        for (int round = 0; round < rounds; round++) {
            sorted.assign();
            sorted.takeMeans();
        }
        return sorted.classes;
    }

    private void assign() {
        for (int each = 0; each < classes.length; each++) {
            classes[each] = nearest(vectors.get(each));
        }
    }

    private int nearest(float[] vector) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int each = 0; each < means.length; each++) {
            float near = product(vector, means[each]);
            if (near > most) {
                most = near;
                best = each;
            }
        }
        return best;
    }

    private static float product(float[] one, float[] other) {
        float sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private void takeMeans() {
        for (float[] mean : means) {
            Arrays.fill(mean, 0);
        }
        for (int each = 0; each < classes.length; each++) {
            float[] mean = means[classes[each]];
            float[] vector = vectors.get(each);
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vector[at];
            }
        }
        for (int each = 0; each < means.length; each++) {
            stretch(each);
        }
    }

    /** Makes a mean as long as the vectors are. */
    private void stretch(int each) {
        double squares = 0;
        for (float part : means[each]) {
            squares += part * part;
        }
        if (squares == 0) {
            means[each] = vectors.get(random.nextInt(classes.length)).clone();
            return;
        }
        double length = Math.sqrt(squares);
        for (int at = 0; at < means[each].length; at++) {
            means[each][at] = (float) (means[each][at] / length);
        }
    }
}
