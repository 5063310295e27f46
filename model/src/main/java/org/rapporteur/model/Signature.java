package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is looked at to find others that may tell of the same. It stands beside the
 * report, so that these are found without reading all texts again.
 *
 * @param report id of the report
 * @param day of publication; null where it is not known
 * @param keys what it is found by among the reports of days near its own, sorted
 * @param lastingKeys what it is found by among the reports of all days, sorted
 * @param content what is compared, as its maker wrote it
 */
public record Signature(
        String report, @Nullable LocalDate day, List<String> keys, List<String> lastingKeys, String content) {
    public Signature {
        requireNonNull(report, "report");
        requireNonNull(content, "content");
        keys = keys.stream().distinct().sorted().toList();
        lastingKeys = lastingKeys.stream().distinct().sorted().toList();
    }
}
