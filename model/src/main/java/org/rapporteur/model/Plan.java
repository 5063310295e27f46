package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of something announced. Whether it is overdue depends on the day of asking and is
 * computed in views: see {@link #statusOn}.
 *
 * @param status as the reports tell it
 * @param due the last day that was announced; null where none was
 * @param outcome id of the entry that tells the outcome
 */
public record Plan(
        Status status, @Nullable LocalDate due, @Nullable String outcome) {
    public Plan {
        requireNonNull(status, "status");
        if (status == Status.OVERDUE) {
            throw new IllegalArgumentException("Overdue is computed for a day, not kept");
        }
    }

    /** How a plan stands. */
    public enum Status {
        OPEN,
        DONE,
        NOT_DONE,
        CHANGED,
        OVERDUE
    }

    /** The status as seen on a day: an open plan is overdue the day after it was due. */
    public Status statusOn(LocalDate day) {
        return status == Status.OPEN && due != null && due.isBefore(day) ? Status.OVERDUE : status;
    }
}
