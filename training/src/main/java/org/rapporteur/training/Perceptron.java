package org.rapporteur.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.linear.Weights;

/**
 * A table of weights that is being learnt: an averaged perceptron (Freund and Schapire 1999; the
 * average after Daumé 2006, as the weights less their sums weighted by time). Not safe for threads.
 */
final class Perceptron implements Scorer {
    private static final int LEAST = 3;

    private final int classes;
    private final int bits;
    private final float[] weights;
    private final float[] timed;
    private long time = 1;

    Perceptron(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        this.weights = new float[classes << bits];
        this.timed = new float[classes << bits];
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int shift = 32 - bits;
        int size = features.size();
        for (int i = 0; i < size; i++) {
            int row = (features.hash(i) >>> shift) * classes;
            for (int each = 0; each < classes; each++) {
                scores[each] += weights[row + each];
            }
        }
    }

    /** Goes on to the next decision: averages weigh decisions alike. */
    void tick() {
        time++;
    }

    /** Adds to the weights of a class. */
    void update(Features features, int to, float by) {
        for (int i = 0; i < features.size(); i++) {
            update(features.hash(i), to, by);
        }
    }

    /** Adds to the weight that a feature has for a class. */
    void update(int hash, int to, float by) {
        int at = (hash >>> (32 - bits)) * classes + to;
        weights[at] += by;
        timed[at] += by * time;
    }

    /** Puts the average in place of the weights and begins a new one. */
    void average() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= timed[i] / time;
            timed[i] = 0;
        }
        time = 1;
    }

    /** Adds the weights of another that has learnt the same from another order: the two together err less by chance. */
    void join(Perceptron other) {
        if (other.weights.length != weights.length) {
            throw new IllegalArgumentException(
                    "Tables of " + weights.length + " and " + other.weights.length + " weights");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
    }

    /** The weights in 8 bits, as {@link Weights} reads them. */
    Weights quantised() {
        return new Weights(classes, bits, scale(), bytes());
    }

    void writeTo(DataOutputStream out) throws IOException {
        Weights.write(out, classes, bits, scale(), bytes());
    }

    private float scale() {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        return most == 0 ? 1 : most;
    }

    private byte[] bytes() {
        float scale = scale();
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double root = Math.sqrt(Math.abs(weights[i]) / scale) * Weights.MOST;
            long rounded = Math.round(root);
            // The smallest are mostly chance; nothing takes less room.
            bytes[i] = (byte) (rounded < LEAST ? 0 : weights[i] < 0 ? -rounded : rounded);
        }
        return bytes;
    }
}
