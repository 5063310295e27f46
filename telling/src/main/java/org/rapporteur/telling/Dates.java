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

    static String month(YearMonth month) {
        return MONTH.format(month);
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

    /** A stretch of days, both inside it; a whole month, year or decade by its name, whole years without days. */
    public static String days(LocalDate first, @Nullable LocalDate last) {
        if (last == null || last.equals(first)) {
            return day(first);
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return years(first.getYear(), last.getYear());
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return MONTH.format(first);
        }
        if (month.equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        return (first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : day(first)) + " – " + day(last);
    }

    /** {@code 2019}, {@code 1968–1973}, {@code the 1960s}, {@code the 1960s and 1970s}. */
    private static String years(int first, int last) {
        if (first == last) {
            return String.valueOf(first);
        }
        boolean decades = first % 10 == 0 && last % 10 == 9;
        if (decades && last - first < 10) {
            return "the " + first + "s";
        }
        if (decades && last - first < 20) {
            return "the " + first + "s and " + (last - 9) + "s";
        }
        return first + "–" + last;
    }
}
