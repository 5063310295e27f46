package org.rapporteur.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/**
 * Text that sorts as publications do: {@code 2024-07-03}, or with a moment
 * {@code 2024-07-03 2024-07-03T06:00:00.000000000Z 08:00:00.000000000}, which is the day as printed,
 * the instant, and the local time. The empty text, of no publication, comes first.
 */
final class PublicationOrder {
    private static final int MOST_YEARS = 1_000_000_000;
    /** Behind all moments of a day, before the next day. */
    private static final String LAST = "~";

    private PublicationOrder() {}

    static String of(@Nullable Publication publication) {
        if (publication == null) {
            return "";
        }
        String day = firstOf(publication.date());
        return publication.time() == null
                ? day
                : day + " " + instant(publication.time().toInstant()) + " "
                        + time(publication.time().toLocalTime());
    }

    /** Not after any publication of a day, and after all of the day before. */
    static String firstOf(LocalDate day) {
        return String.format(
                Locale.ROOT, "%s-%02d-%02d", year(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** After any publication of a day, and before all of the next. */
    static String lastOf(LocalDate day) {
        return firstOf(day) + LAST;
    }

    /** Years of four digits as they are; '-' sorts before the digits, and 'A' behind them. */
    private static String year(int year) {
        if (year < 0) {
            return String.format(Locale.ROOT, "-%010d", MOST_YEARS + year);
        }
        return String.format(Locale.ROOT, year > 9999 ? "A%010d" : "%04d", year);
    }

    private static String instant(Instant instant) {
        return firstOf(LocalDate.ofInstant(instant, ZoneOffset.UTC)) + "T"
                + time(LocalTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    private static String time(LocalTime time) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%09d", time.getHour(), time.getMinute(), time.getSecond(), time.getNano());
    }
}
