package org.rapporteur.reconcile.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Period;

/** Whether days of two reports are the same. */
final class When {
    private When() {}

    /**
     * The time of an event against another.
     *
     * <pre>
     * 2 July ("on Tuesday")    2 July                     equal
     * 2 July ("on Tuesday")    3 July ("on Wednesday")    conflict: both name the day
     * 2 July ("on Tuesday")    3 July (from a dateline)   vaguer: no conflict
     * 2 July                   July; or nothing           vaguer
     * 2 July                   5 July                     different
     * </pre>
     *
     * @param singular whether such an event happens once; of what may happen each day, two days are two
     *     events
     */
    static Match match(EventTime one, EventTime other, boolean singular) {
        @Nullable LocalDate start = one.start();
        @Nullable LocalDate otherStart = other.start();
        if (start == null || otherStart == null) {
            return Match.ofPresence(start != null, otherStart != null);
        }
        LocalDate end = one.lastDay().orElse(start);
        LocalDate otherEnd = other.lastDay().orElse(otherStart);
        Match spans = match(start, end, otherStart, otherEnd);
        boolean days = start.equals(end) && otherStart.equals(otherEnd);
        if (spans != Match.DIFFERENT || !days || Math.abs(ChronoUnit.DAYS.between(start, otherStart)) > 1) {
            return spans;
        }
        if (one.words() != null && other.words() != null) {
            return singular ? Match.CONFLICT : Match.DIFFERENT;
        }
        return other.words() == null ? Match.VAGUER : Match.FINER;
    }

    private static Match match(LocalDate start, LocalDate end, LocalDate otherStart, LocalDate otherEnd) {
        if (start.equals(otherStart) && end.equals(otherEnd)) {
            return Match.EQUAL;
        }
        if (!otherStart.isAfter(start) && !otherEnd.isBefore(end)) {
            return Match.VAGUER;
        }
        return !start.isAfter(otherStart) && !end.isBefore(otherEnd) ? Match.FINER : Match.DIFFERENT;
    }

    /**
     * The period of a figure against another: equal, vaguer where it names no days ("recent years"),
     * and different where the days are others, even within each other: a year's figure is not a
     * quarter's.
     */
    static Match match(@Nullable Period one, @Nullable Period other) {
        boolean known = hasDays(one);
        boolean otherKnown = hasDays(other);
        if (!known || !otherKnown) {
            return Match.ofPresence(known, otherKnown);
        }
        return Objects.equals(start(one), start(other)) && Objects.equals(end(one), end(other))
                ? Match.EQUAL
                : Match.DIFFERENT;
    }

    static boolean hasDays(@Nullable Period period) {
        return start(period) != null || end(period) != null;
    }

    private static @Nullable LocalDate start(@Nullable Period period) {
        return period == null ? null : period.start();
    }

    private static @Nullable LocalDate end(@Nullable Period period) {
        return period == null ? null : period.end();
    }
}
