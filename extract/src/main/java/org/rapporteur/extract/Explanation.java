package org.rapporteur.extract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;

/**
 * Why an event was coded as it was.
 *
 * @param trigger the words that carry it
 * @param frame the frame that fits, as {@code frames.tsv} prints it; null where none does and the type was only learnt
 * @param probability of its type by what was learnt, 0 to 1
 * @param runnerUp the next likely type
 * @param runnerUpProbability of that, 0 to 1
 * @param reasons what speaks most for the type against the runner-up, the strongest first
 */
public record Explanation(
        Evidence trigger,
        @Nullable String frame,
        double probability,
        EventType runnerUp,
        double runnerUpProbability,
        List<Reason> reasons) {
    /**
     * A feature of the words.
     *
     * @param feature its template and the words that fill it
     * @param weight above nought where it speaks for the type
     */
    public record Reason(String feature, double weight) {
        public Reason {
            requireNonNull(feature, "feature");
        }
    }

    public Explanation {
        requireNonNull(trigger, "trigger");
        requireNonNull(runnerUp, "runnerUp");
        reasons = List.copyOf(reasons);
    }
}
