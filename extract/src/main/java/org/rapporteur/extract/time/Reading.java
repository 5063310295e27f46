package org.rapporteur.extract.time;

import org.rapporteur.extract.time.TimeExpression.Kind;

/**
 * What was read at a place.
 *
 * @param from the first word
 * @param end the word after the last
 */
record Reading(int from, int end, Stretch stretch, Kind kind) {
    /** A day where the stretch is one, else a period. */
    static Reading settled(int from, int end, Stretch stretch, boolean namesDay) {
        return new Reading(from, end, stretch, namesDay ? Kind.DAY : Kind.PERIOD);
    }

    static Reading vague(int from, int end) {
        return new Reading(from, end, Stretch.UNKNOWN, Kind.VAGUE);
    }

    Reading from(int earlier) {
        return new Reading(earlier, end, stretch, kind);
    }

    Reading until(int later) {
        return new Reading(from, later, stretch, kind);
    }
}
