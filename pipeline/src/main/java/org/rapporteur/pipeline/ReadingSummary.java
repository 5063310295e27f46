package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What a run has read.
 *
 * @param added reports that are new in the record
 * @param known reports that the record held already
 * @param findings in the reports added
 * @param setAside documents that could not be read
 * @param elapsed by the clock on the wall
 * @param workers how many worked side by side
 * @param times whole at the run's end only
 */
public record ReadingSummary(
        long added, long known, long findings, long setAside, Duration elapsed, int workers, StageTimes times) {
    public ReadingSummary {
        requireNonNull(elapsed, "elapsed");
        requireNonNull(times, "times");
    }
}
