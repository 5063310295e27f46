package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Finding;

/**
 * A finding with where it comes from and goes to.
 *
 * @param entry id of an entry that lines it up
 */
public record SourcedFinding(
        Finding finding, ReportHead report, @Nullable String entry) {
    public SourcedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(report, "report");
    }
}
