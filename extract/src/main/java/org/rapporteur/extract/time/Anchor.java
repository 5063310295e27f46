package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What words like "on Tuesday" are counted from.
 *
 * @param published when the report was published; null where that is not known
 * @param side on which side of it the sentence speaks
 */
record Anchor(@Nullable LocalDate published, Side side) {
    /** Where a time lies, seen from the publication. */
    enum Side {
        /** The nearest one that has begun. */
        PAST,
        /** The nearest one that is not over. */
        FUTURE,
        /** The nearest one that is over: "last Tuesday". */
        LAST,
        /** The nearest one that has not begun: "next Tuesday". */
        NEXT
    }

    Anchor towards(Side other) {
        return new Anchor(published, other);
    }

    /**
     * The nearest of a row of times, on this side of the publication.
     *
     * @param numbered the times by number, later with higher numbers; empty where there is none (29 February)
     * @param from the lowest number to try
     * @param to the highest number to try
     */
    Stretch nearest(int from, int to, IntFunction<Optional<Stretch>> numbered) {
        Stretch past = Stretch.UNKNOWN;
        for (int number = from; number <= to && published != null; number++) {
            Stretch time = numbered.apply(number).orElse(Stretch.UNKNOWN);
            if (time.start() == null || time.end() == null) {
                continue;
            }
            if ((side == Side.FUTURE && !time.end().isBefore(published))
                    || (side == Side.NEXT && time.start().isAfter(published))) {
                return time;
            }
            if ((side == Side.PAST && !time.start().isAfter(published))
                    || (side == Side.LAST && time.end().isBefore(published))) {
                past = time;
            }
        }
        return past;
    }
}
