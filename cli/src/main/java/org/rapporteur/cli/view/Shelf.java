package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Report;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/** The reports that a view has taken from the record: each is fetched once. */
final class Shelf {
    private final RecordReader record;
    private final Map<String, Optional<FiledReport>> filed = new HashMap<>();
    private final Map<String, Map<String, Finding>> findings = new HashMap<>();

    Shelf(RecordReader record) {
        this.record = requireNonNull(record, "record");
    }

    Optional<FiledReport> filed(String report) {
        return filed.computeIfAbsent(report, record::report);
    }

    Optional<Report> report(String report) {
        return filed(report).map(FiledReport::report);
    }

    /** The report whose text another copies; itself where it copies none. */
    String originalOf(String report) {
        @Nullable String original = filed(report).map(FiledReport::copyOf).orElse(null);
        return original == null ? report : original;
    }

    /** Whether the outlet itself has put another version in a report's place. */
    boolean isEarlierVersion(String report) {
        @Nullable Report own = report(report).orElse(null);
        @Nullable Report leading = report(originalOf(report)).orElse(null);
        return own != null
                && leading != null
                && own.origin().outlet() != null
                && own.origin().outlet().equalsIgnoreCase(leading.origin().outlet())
                && own.masthead().published() != null
                && leading.masthead().published() != null
                && own.masthead().published().compareTo(leading.masthead().published()) < 0;
    }

    Optional<Finding> finding(Claim claim) {
        return Optional.ofNullable(
                findings.computeIfAbsent(claim.report(), this::findingsOf).get(claim.finding()));
    }

    Optional<Finding> lead(Entry entry) {
        return finding(entry.claims().get(0));
    }

    private Map<String, Finding> findingsOf(String report) {
        Map<String, Finding> byId = new HashMap<>();
        record.codedReport(report)
                .map(CodedReport::findings)
                .ifPresent(all -> all.forEach(finding -> byId.put(finding.id(), finding)));
        return byId;
    }
}
