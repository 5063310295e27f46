package org.rapporteur.training.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a floor under the confidence of events keeps, and how many of those hold. Not safe for threads. */
final class ConfidenceCurve {
    private static final int STEPS = 20;

    private final List<Judged> events = new ArrayList<>();

    private record Judged(double confidence, boolean right) {}

    /** Counts one event, with how sure the coder was, 0 to 1, and whether it holds in all. */
    void add(double confidence, boolean right) {
        events.add(new Judged(confidence, right));
    }

    /** The share in percent of those at or over a floor that hold; 0 where there are none. */
    double right(double floor) {
        return Tally.share(rightAt(floor), kept(floor));
    }

    /** How many there are at or over a floor. */
    int kept(double floor) {
        return (int) events.stream().filter(each -> each.confidence() >= floor).count();
    }

    private int rightAt(double floor) {
        return (int) events.stream()
                .filter(each -> each.confidence() >= floor && each.right())
                .count();
    }

    /**
     * A line for each floor: events kept, how many in a hundred of them hold, and how many in a hundred of all
     * that should be found are among them.
     *
     * @param marked how many should be found
     */
    String table(long marked) {
        StringBuilder lines = new StringBuilder(
                "floor, events kept, percent of them right in all, percent of marked events found so\n");
        for (int step = 0; step < STEPS; step++) {
            double floor = (double) step / STEPS;
            lines.append(String.format(
                    Locale.ROOT,
                    "%.2f %6d %5.1f %5.1f%n",
                    floor,
                    kept(floor),
                    right(floor),
                    100.0 * rightAt(floor) / Math.max(1, marked)));
        }
        return lines.toString();
    }
}
