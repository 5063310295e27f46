package org.rapporteur.extract.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A trained log-linear model (multinomial logistic regression): gives each class a probability.
 * Immutable, safe for threads.
 *
 * <p>Weights are kept in one byte each: {@code q} stands for {@code q * |q|} units, so that the many
 * small weights keep their proportions beside a few large ones.
 */
public final class LogLinear {
    /** The largest value of a byte. */
    private static final int MOST = 127;

    private static final int MOST_CLASSES = 1024;
    private static final int MOST_BITS = 24;

    private final List<String> classes;
    private final int bits;
    private final float unit;
    private final byte[] weights;

    /** The rows that are not all nought: most features of a text were never met in training. */
    private final BitSet rows;

    private LogLinear(List<String> classes, int bits, float unit, byte[] weights) {
        this.classes = List.copyOf(classes);
        this.bits = bits;
        this.unit = unit;
        this.weights = weights;
        this.rows = new BitSet(1 << bits);
        for (int at = 0; at < weights.length; at++) {
            if (weights[at] != 0) {
                rows.set(at / classes.size());
            }
        }
    }

    /**
     * Takes weights over, and rounds them.
     *
     * @param classes names of the classes
     * @param bits the table has two to this many rows
     * @param weights rows one behind the other, each a weight a class
     */
    public static LogLinear of(List<String> classes, int bits, float[] weights) {
        if (weights.length != classes.size() << bits) {
            throw new IllegalArgumentException(weights.length + " weights for " + classes.size() + " classes");
        }
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float unit = most == 0 ? 1 : most / (MOST * MOST);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long root = Math.round(Math.sqrt(Math.abs(weights[i]) / unit));
            bytes[i] = (byte) (weights[i] < 0 ? -root : root);
        }
        return new LogLinear(classes, bits, unit, bytes);
    }

    public List<String> classes() {
        return classes;
    }

    /** The probabilities of the classes, in their order; they add up to one. */
    public double[] probabilities(Features features) {
        return softmax(scores(features, 0, classes.size()));
    }

    /**
     * The likeliest of the classes whose names begin so; of equals the first. Only these are weighed, and
     * no probabilities are made of their scores: of many classes that is far less work.
     */
    public Optional<String> likeliest(Features features, String beginning) {
        int from = 0;
        int end = classes.size();
        while (from < end && !classes.get(from).startsWith(beginning)) {
            from++;
        }
        while (end > from && !classes.get(end - 1).startsWith(beginning)) {
            end--;
        }
        if (end - from < 2) {
            return classes.subList(from, end).stream().findFirst();
        }
        double[] scores = scores(features, from, end);
        int best = 0;
        for (int each = 1; each < scores.length; each++) {
            if (scores[each] > scores[best] && classes.get(from + each).startsWith(beginning)) {
                best = each;
            }
        }
        return Optional.of(classes.get(from + best));
    }

    /** The scores of the classes from one on to before another. */
    private double[] scores(Features features, int from, int end) {
        double[] scores = new double[end - from];
        int shift = 32 - bits;
        for (int i = 0; i < features.size(); i++) {
            int row = features.hash(i) >>> shift;
            if (rows.get(row)) {
                add(row * classes.size() + from, features.value(i) * unit, scores);
            }
        }
        return scores;
    }

    /** How much a feature speaks for one class against another, in units of log odds. */
    public double weight(Features features, int index, String one, String other) {
        int row = (features.hash(index) >>> (32 - bits)) * classes.size();
        int pro = weights[row + classes.indexOf(one)];
        int contra = weights[row + classes.indexOf(other)];
        return features.value(index) * unit * (pro * Math.abs(pro) - contra * Math.abs(contra));
    }

    private void add(int first, float value, double[] scores) {
        for (int each = 0; each < scores.length; each++) {
            int weight = weights[first + each];
            scores[each] += value * (weight * Math.abs(weight));
        }
    }

    /** Turns scores into probabilities, in place. */
    public static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int each = 0; each < scores.length; each++) {
            scores[each] = Math.exp(scores[each] - most);
            sum += scores[each];
        }
        for (int each = 0; each < scores.length; each++) {
            scores[each] /= sum;
        }
        return scores;
    }

    /** Reads what {@link #write} wrote. */
    public static LogLinear read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int bits = in.readInt();
        if (count < 1 || count > MOST_CLASSES || bits < 1 || bits > MOST_BITS) {
            throw new IOException("Not a table of weights: " + count + " classes, " + bits + " bits");
        }
        List<String> classes = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            classes.add(in.readUTF());
        }
        float unit = in.readFloat();
        byte[] weights = new byte[count << bits];
        in.readFully(weights);
        return new LogLinear(classes, bits, unit, weights);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        out.writeInt(bits);
        for (String each : classes) {
            out.writeUTF(each);
        }
        out.writeFloat(unit);
        out.write(weights);
    }
}
