package org.rapporteur.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is printed: "July 3", "September 2022", "2019", "Tuesday".
 *
 * @param year null where not printed
 * @param month 1 to 12; null where not printed
 * @param day 1 to 31, with a month only; null where not printed
 * @param weekday null where not printed, and where a month makes it needless
 */
record CalendarDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday) {
    static CalendarDate ofYear(int year) {
        return new CalendarDate(year, null, null, null);
    }

    static CalendarDate ofWeekday(DayOfWeek weekday) {
        return new CalendarDate(null, null, null, weekday);
    }

    CalendarDate inYear(@Nullable Integer other) {
        return new CalendarDate(other, month, day, weekday);
    }

    boolean namesDay() {
        return day != null || weekday != null;
    }

    /** The days meant; unknown where no year is settled, and for a date that no calendar has. */
    Stretch resolve(Anchor anchor) {
        if (month != null && year != null) {
            return inMonth(year, month, day).orElse(Stretch.UNKNOWN);
        }
        if (year != null) {
            return Stretch.year(year);
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return Stretch.UNKNOWN;
        }
        if (month != null) {
            int nearest = month;
            return anchor.nearest(
                    published.getYear() - 5, published.getYear() + 5, tried -> inMonth(tried, nearest, day));
        }
        return weekday == null ? Stretch.UNKNOWN : nearestWeekday(anchor, published, weekday);
    }

    private static Stretch nearestWeekday(Anchor anchor, LocalDate published, DayOfWeek weekday) {
        LocalDate same = published.with(TemporalAdjusters.previousOrSame(weekday));
        return anchor.nearest(-1, 1, week -> Optional.of(Stretch.day(same.plusWeeks(week))));
    }

    private static Optional<Stretch> inMonth(int year, int month, @Nullable Integer day) {
        try {
            YearMonth within = YearMonth.of(year, month);
            return Optional.of(day == null ? Stretch.month(within) : Stretch.day(within.atDay(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
