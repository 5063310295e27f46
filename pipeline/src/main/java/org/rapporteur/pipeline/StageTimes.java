package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import org.rapporteur.language.LanguageEngine;

/**
 * Where the time of a run went, summed over its workers.
 *
 * @param sentences annotated
 * @param language the engine's own clocks
 * @param extracting nanoseconds in the extractors
 * @param storing nanoseconds in the store, one worker at a time
 * @param filing nanoseconds by the clock on the wall
 */
public record StageTimes(long sentences, LanguageEngine.Timing language, long extracting, long storing, long filing) {
    public static final StageTimes NONE = new StageTimes(0, LanguageEngine.Timing.NONE, 0, 0, 0);

    public StageTimes {
        requireNonNull(language, "language");
    }

    public StageTimes plus(StageTimes other) {
        return new StageTimes(
                sentences + other.sentences,
                language.plus(other.language),
                extracting + other.extracting,
                storing + other.storing,
                filing + other.filing);
    }
}
