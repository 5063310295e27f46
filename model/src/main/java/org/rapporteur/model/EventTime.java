package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened. Days are null where the text and the report's date do not settle them.
 *
 * @param start first day
 * @param end last day, not before the first; null for one day or for none
 * @param words the words that say so; null where the day follows from the report's date alone
 */
public record EventTime(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Evidence words) {
    /** Nothing is settled. */
    public static final EventTime UNSETTLED = new EventTime(null, null, null);

    public EventTime {
        if (end != null && (start == null || end.isBefore(start))) {
            throw new IllegalArgumentException("An end needs a start before it, got " + start + " to " + end);
        }
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end == null ? start : end);
    }
}
