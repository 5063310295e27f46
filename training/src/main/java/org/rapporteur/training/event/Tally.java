package org.rapporteur.training.event;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what was right, given too much and missed, by class. Not safe for threads. */
final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();

    /** Counts one answer; null for none. */
    void add(@Nullable String right, @Nullable String given) {
        if (right != null && right.equals(given)) {
            of(right)[0]++;
            return;
        }
        if (given != null) {
            of(given)[1]++;
        }
        if (right != null) {
            of(right)[2]++;
        }
    }

    private int[] of(String name) {
        return counts.computeIfAbsent(name, any -> new int[3]);
    }

    /** Precision and recall in percent, over all. */
    String total() {
        int[] sum = new int[3];
        counts.values().forEach(each -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += each[i];
            }
        });
        return line("all", sum);
    }

    /** A line for each class, and one for all. */
    String table() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((name, each) -> lines.append(line(name, each)).append('\n'));
        return lines.append(total()).append('\n').toString();
    }

    /** The mean of the classes' F1 in percent, over those that were asked for. */
    double macro() {
        return counts.values().stream()
                .filter(each -> each[0] + each[2] > 0)
                .mapToDouble(each -> share(2 * each[0], 2 * each[0] + each[1] + each[2]))
                .average()
                .orElse(0);
    }

    private static String line(String name, int[] counts) {
        return String.format(
                Locale.ROOT,
                "%-24s precision %5.1f  recall %5.1f  of %d",
                name,
                share(counts[0], counts[0] + counts[1]),
                share(counts[0], counts[0] + counts[2]),
                counts[0] + counts[2]);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
