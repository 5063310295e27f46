package org.rapporteur.telling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/** Days as people write them: {@code 8 March 2024}, {@code 12–13 December 2024}, {@code February 2024}. */
public final class Dates {
    /** Columns of the longest day, {@code 30 September 2024}. */
    public static final int WIDTH = 17;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Day, and the time with its zone where it is known. */
    public static String published(Publication publication) {
        @Nullable OffsetDateTime time = publication.time();
        if (time == null) {
            return day(publication.date());
        }
        String zone = time.getOffset().equals(ZoneOffset.UTC)
                ? "UTC"
                : time.getOffset().getId();
        return day(publication.date()) + ", " + TIME.format(time) + " " + zone;
    }

    /** A stretch of days, both inside it; a whole month or year by its name. */
    public static String days(LocalDate first, @Nullable LocalDate last) {
        if (last == null || last.equals(first)) {
            return day(first);
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return String.valueOf(first.getYear());
        }
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return MONTH.format(first);
        }
        if (month.equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        return (first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : day(first)) + " – " + day(last);
    }
}
