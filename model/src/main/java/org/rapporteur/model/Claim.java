package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of an entry's thing.
 *
 * @param report id of the report
 * @param finding id of the finding
 * @param standing towards the lead claim
 * @param independentReports how many independent reports make this claim
 * @param value of a quantity
 * @param date of an event or quotation
 * @param withdrawn whether a later version of the report, such as a correction, has taken its place
 */
public record Claim(
        String report,
        String finding,
        Standing standing,
        int independentReports,
        @Nullable BigDecimal value,
        @Nullable LocalDate date,
        boolean withdrawn) {
    public Claim {
        requireNonNull(report, "report");
        requireNonNull(finding, "finding");
        requireNonNull(standing, "standing");
    }

    /** A claim that stands. */
    public Claim(
            String report,
            String finding,
            Standing standing,
            int independentReports,
            @Nullable BigDecimal value,
            @Nullable LocalDate date) {
        this(report, finding, standing, independentReports, value, date, false);
    }

    /** How a claim stands towards the lead claim. */
    public enum Standing {
        /** The most specific; among equals the one of most independent reports, then the earliest. */
        LEAD,
        SAME,
        VAGUER,
        CONFLICTS
    }
}
