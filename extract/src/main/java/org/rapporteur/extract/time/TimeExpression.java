package org.rapporteur.extract.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Period;

/**
 * Words that say when, or for how long.
 *
 * @param words the words, without a preposition unless it bounds the time ("since 2013")
 * @param start first day; null where the words and the publication date do not settle it
 * @param end last day, equal to the first for one day; null where not settled, or open
 * @param kind what they name
 * @param firstToken index of the first token of the words
 * @param endToken index after the last
 */
public record TimeExpression(
        Evidence words, @Nullable LocalDate start, @Nullable LocalDate end, Kind kind, int firstToken, int endToken) {
    public TimeExpression {
        requireNonNull(words, "words");
        requireNonNull(kind, "kind");
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A time ends after it starts, not " + start + " to " + end);
        }
        if (endToken <= firstToken) {
            throw new IllegalArgumentException("A time expression needs tokens");
        }
    }

    /** What time expressions name. */
    public enum Kind {
        /** One day: {@code on Tuesday}, {@code July 3}. */
        DAY,
        /** A stretch of days: {@code in 2019}, {@code last week}, {@code since March}. */
        PERIOD,
        /** A time that no days can be given for: {@code recent years}, {@code three days later}. */
        VAGUE,
        /** A length of time, wherever it lies: {@code three years}. */
        DURATION
    }

    /** Whether both ends are known. */
    public boolean isSettled() {
        return start != null && end != null;
    }

    public Period toPeriod() {
        return new Period(start, end, words);
    }
}
