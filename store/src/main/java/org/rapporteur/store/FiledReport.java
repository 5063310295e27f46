package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * A report as the record holds it.
 *
 * @param coder version of the coder that read it
 * @param story id of its story; null until it has been filed in one
 * @param copyOf id of the report that it copies
 */
public record FiledReport(
        Report report,
        String coder,
        @Nullable String story,
        @Nullable String copyOf) {
    public FiledReport {
        requireNonNull(report, "report");
        requireNonNull(coder, "coder");
    }
}
