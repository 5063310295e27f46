package org.rapporteur.language.linear;

import java.util.List;
import java.util.stream.IntStream;

/** Tables of weights for tests, made by hand: three classes, two to the sixteenth rows. */
public final class Tables {
    private static final int BITS = 16;
    private static final int CLASSES = 3;

    private Tables() {}

    /** In which nothing speaks for any class. */
    public static Weights untaught() {
        return new Weights(CLASSES, BITS, 1, new byte[CLASSES << BITS]);
    }

    /** In which each of the features speaks for the class. */
    public static Weights speakingFor(int of, List<Integer> hashes) {
        byte[] bytes = new byte[CLASSES << BITS];
        hashes.forEach(hash -> bytes[(hash >>> (32 - BITS)) * CLASSES + of] = Weights.MOST);
        return new Weights(CLASSES, BITS, 1, bytes);
    }

    public static List<Integer> hashes(Features features) {
        return IntStream.range(0, features.size()).mapToObj(features::hash).toList();
    }
}
