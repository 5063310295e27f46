package org.rapporteur.reconcile.claim;

import static java.util.Objects.requireNonNull;

import org.rapporteur.model.Finding;
import org.rapporteur.model.Report;

/**
 * A finding with who says it.
 *
 * @param origin id of the report of which this one is a copy, or its own: copies have one voice
 * @param withdrawn whether a later version took the report's place: its voice tells only what was corrected
 * @param place of the report in its story, the earliest 0
 * @param ordinal place of the finding in its report
 */
public record Voice(Finding finding, Report report, String origin, boolean withdrawn, int place, int ordinal) {
    public Voice {
        requireNonNull(finding, "finding");
        requireNonNull(report, "report");
        requireNonNull(origin, "origin");
    }

    boolean isOf(String otherOrigin) {
        return origin.equals(otherOrigin);
    }
}
