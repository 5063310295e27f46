package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How many events there were of some sort, and of which kind. Counted are those that have a day and
 * are not denied, only possible, or told as history.
 *
 * @param key a month, a type, or a place; empty for all
 * @param reports that tell them
 * @param quads by PLOVER's four classes, verbal cooperation first
 * @param directions of a pair: first on second, second on first, both on each other
 * @param meanScale PLOVER's score on average; 0 for none
 * @param days first and last day
 */
public record EventCounts(
        String key, long events, long reports, Quads quads, Directions directions, double meanScale, Days days) {
    public EventCounts {
        requireNonNull(key, "key");
        requireNonNull(quads, "quads");
        requireNonNull(directions, "directions");
        requireNonNull(days, "days");
    }

    /** By class. */
    public record Quads(long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {
        public long cooperation() {
            return verbalCooperation + materialCooperation;
        }

        public long conflict() {
            return verbalConflict + materialConflict;
        }
    }

    /** By who acts; of other counts than a pair's all are zero. */
    public record Directions(long forth, long back, long mutual) {
        public Directions reversed() {
            return new Directions(back, forth, mutual);
        }
    }

    /** ISO 8601; null where none. */
    public record Days(@Nullable String first, @Nullable String last) {}
}
