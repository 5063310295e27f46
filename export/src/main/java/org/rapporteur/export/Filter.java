package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.store.Selection;

/**
 * What is written of a kind; all bounds hold together.
 *
 * @param selection days of publication and parties
 * @param types types of events; empty for no bound. Of entries: those about such events
 * @param confidence the least confidence of a finding, 0 to 1; 0 for no bound
 * @param independentReports the least number of independent reports that say it; 0 for no bound. What
 *     is in no entry or story yet is said by one
 * @param counting what counts of panels and graphs count beside what happened: events that are told as
 *     still to come, as history, as only possible, or as denied
 */
public record Filter(
        Selection selection,
        Set<EventType> types,
        double confidence,
        int independentReports,
        Set<AuxiliaryMode> counting) {
    /** Everything. */
    public static final Filter ALL = within(Selection.ALL);

    public Filter {
        requireNonNull(selection, "selection");
        types = Set.copyOf(types);
        counting = Set.copyOf(counting);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
        }
        if (independentReports < 0) {
            throw new IllegalArgumentException("A number of reports is not negative: " + independentReports);
        }
    }

    /** Counting nothing but what happened. */
    public Filter(Selection selection, Set<EventType> types, double confidence, int independentReports) {
        this(selection, types, confidence, independentReports, Set.of());
    }

    /** All of a selection. */
    public static Filter within(Selection selection) {
        return new Filter(selection, Set.of(), 0, 0);
    }
}
