package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a report names.
 *
 * @param start first day; null where the words do not settle it
 * @param end last day; null where the words do not settle it
 * @param words the words that name it
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end, Evidence words) {
    public Period {
        requireNonNull(words, "words");
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends after it starts, not " + start + " to " + end);
        }
    }
}
