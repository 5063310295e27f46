package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Units that lengths of time are counted in. */
enum TimeUnit {
    MINUTES(0, 0),
    HOURS(0, 0),
    DAYS(1, 0),
    WEEKS(7, 0),
    FORTNIGHTS(14, 0),
    MONTHS(0, 1),
    QUARTERS(0, 3),
    YEARS(0, 12),
    DECADES(0, 120),
    CENTURIES(0, 1200);

    private final int days;
    private final int months;

    TimeUnit(int days, int months) {
        this.days = days;
        this.months = months;
    }

    /** Whether a time of this unit has no days of its own. */
    boolean isWithinDay() {
        return days == 0 && months == 0;
    }

    LocalDate add(LocalDate to, int count) {
        return to.plusDays((long) days * count).plusMonths((long) months * count);
    }

    /** The unit of the calendar so many before or after the one that holds the day. */
    Stretch around(LocalDate day, int count) {
        LocalDate there = add(day, count);
        return switch (this) {
            case MINUTES, HOURS, DAYS -> Stretch.day(there);
            case WEEKS -> Stretch.weekOf(there);
            case FORTNIGHTS -> Stretch.UNKNOWN;
            case MONTHS -> Stretch.month(YearMonth.from(there));
            case QUARTERS -> Stretch.months(YearMonth.of(there.getYear(), (there.getMonthValue() - 1) / 3 * 3 + 1), 3);
            case YEARS -> Stretch.year(there.getYear());
            case DECADES -> Stretch.years(there.getYear() / 10 * 10, 10);
            case CENTURIES -> Stretch.UNKNOWN;
        };
    }
}
