package org.rapporteur.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** First and last day of a time; null where it is not settled. */
record Stretch(@Nullable LocalDate start, @Nullable LocalDate end) {
    static final Stretch UNKNOWN = new Stretch(null, null);

    static Stretch day(LocalDate day) {
        return new Stretch(day, day);
    }

    /** Monday to Sunday. */
    static Stretch weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(monday, monday.plusDays(6));
    }

    static Stretch month(YearMonth month) {
        return months(month, 1);
    }

    /** As many months from the given one on. */
    static Stretch months(YearMonth first, int count) {
        return new Stretch(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    static Stretch year(int year) {
        return years(year, 1);
    }

    static Stretch years(int first, int count) {
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    /** From the start of this one to the end of the other; unknown where they run backwards. */
    Stretch upTo(Stretch other) {
        boolean backwards = start != null && other.end != null && other.end.isBefore(start);
        return backwards ? UNKNOWN : new Stretch(start, other.end);
    }

    boolean isKnown() {
        return start != null && end != null;
    }

    boolean isDay() {
        return start != null && start.equals(end);
    }
}
