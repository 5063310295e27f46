package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published: a day, and the moment where it is known.
 *
 * @param date the day, as the outlet prints it
 * @param time the moment with its offset from UTC, on that day; null where only the day is known
 */
public record Publication(LocalDate date, @Nullable OffsetDateTime time) implements Comparable<Publication> {
    public Publication {
        requireNonNull(date, "date");
        if (time != null && !time.toLocalDate().equals(date)) {
            throw new IllegalArgumentException("The moment " + time + " does not lie on " + date);
        }
    }

    public static Publication on(LocalDate date) {
        return new Publication(date, null);
    }

    public static Publication at(OffsetDateTime time) {
        return new Publication(time.toLocalDate(), time);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeParseException when the text is neither an ISO 8601 date nor a date-time with offset
     */
    public static Publication parse(String text) {
        return text.indexOf('T') < 0 ? on(LocalDate.parse(text)) : at(OffsetDateTime.parse(text));
    }

    /** By day, then by moment; a day without a moment comes before one with. */
    @Override
    public int compareTo(Publication other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0) {
            return byDate;
        }
        if (time == null || other.time == null) {
            return Boolean.compare(time != null, other.time != null);
        }
        return time.compareTo(other.time);
    }

    /** ISO 8601: {@code 2024-07-03} or {@code 2024-07-03T08:00:00Z}. */
    @Override
    public String toString() {
        return time == null
                ? date.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT).format(time);
    }
}
