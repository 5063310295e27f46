package org.rapporteur.language.linear;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A trained table: one byte a weight, immutable, shared by all threads.
 *
 * <p>A byte {@code q} stands for {@code q * |q|} units, so that the many small weights keep their
 * proportions beside a few large ones; coarser steps than a byte could hold take less room in the file, and measured
 * no worse. In memory three classes share one {@code long}, in lanes of 21 bits that hold weights raised above zero;
 * so a row is added at once, and no lane runs into the next as long as a decision has at most
 * {@value #MOST_FEATURES} features.
 */
public final class Weights implements Scorer {
    /** The largest number of features that a decision may have. */
    public static final int MOST_FEATURES = 256;

    /** The largest value of a byte: weights beyond the scale are cut to it. */
    public static final int MOST = 30;

    private static final int LANES = 3;
    private static final int WIDTH = 21;
    private static final int LANE = (1 << WIDTH) - 1;
    // A lane holds RAISE + q * |q|, from 0 to 2 * RAISE; 256 of them stay far under 2^21.
    private static final int RAISE = MOST * MOST + 1;

    private final int classes;
    private final int bits;
    private final int stride;
    private final float unit;
    private final long[] rows;

    /**
     * Takes a table over.
     *
     * @param classes how many weights a row has
     * @param bits the table has two to this many rows
     * @param scale the weight that the byte {@value #MOST} stands for
     * @param bytes the rows one behind the other
     */
    public Weights(int classes, int bits, float scale, byte[] bytes) {
        if (requireNonNull(bytes, "bytes").length != classes << bits) {
            throw new IllegalArgumentException(
                    bytes.length + " weights for " + classes + " classes and 2^" + bits + " rows");
        }
        this.classes = classes;
        this.bits = bits;
        this.stride = (classes + LANES - 1) / LANES;
        this.unit = scale / (MOST * MOST);
        this.rows = new long[stride << bits];
        for (int slot = 0; slot < 1 << bits; slot++) {
            pack(bytes, slot);
        }
    }

    private void pack(byte[] bytes, int slot) {
        for (int each = 0; each < classes; each++) {
            int weight = Math.max(-MOST, Math.min(MOST, bytes[slot * classes + each]));
            int lane = RAISE + weight * Math.abs(weight);
            rows[slot * stride + each / LANES] |= (long) lane << (each % LANES * WIDTH);
        }
    }

    /** Reads what a {@code WeightsWriter} of the training wrote. */
    public static Weights read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int bits = in.readInt();
        float scale = in.readFloat();
        if (classes < 1 || classes > 4096 || bits < 1 || bits > 24) {
            throw new IOException("Not a table of weights: " + classes + " classes, " + bits + " bits");
        }
        byte[] bytes = new byte[classes << bits];
        in.readFully(bytes);
        return new Weights(classes, bits, scale, bytes);
    }

    /** Writes a table so that {@link #read} finds it. */
    public static void write(DataOutputStream out, int classes, int bits, float scale, byte[] bytes)
            throws IOException {
        out.writeInt(classes);
        out.writeInt(bits);
        out.writeFloat(scale);
        out.write(bytes);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, float[] scores) {
        int size = features.size();
        if (size > MOST_FEATURES) {
            throw new IllegalArgumentException("More features than a lane can sum: " + size);
        }
        if (stride == 1) {
            scoreNarrow(features, scores);
            return;
        }
        int shift = 32 - bits;
        long[] sums = features.sums(stride);
        Arrays.fill(sums, 0, stride, 0);
        for (int i = 0; i < size; i++) {
            int row = (features.hash(i) >>> shift) * stride;
            for (int lane = 0; lane < stride; lane++) {
                sums[lane] += rows[row + lane];
            }
        }
        for (int each = 0; each < classes; each++) {
            int sum = (int) (sums[each / LANES] >>> (each % LANES * WIDTH)) & LANE;
            scores[each] = (sum - size * RAISE) * unit;
        }
    }

    private void scoreNarrow(Features features, float[] scores) {
        int size = features.size();
        int shift = 32 - bits;
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += rows[features.hash(i) >>> shift];
        }
        for (int each = 0; each < classes; each++) {
            scores[each] = (((int) (sum >>> (each * WIDTH)) & LANE) - size * RAISE) * unit;
        }
    }
}
