package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A report with all that was found in it.
 *
 * @param coder version of the coder, its model and its dictionaries
 * @param findings in the order of their evidence; each cites this report, no id twice
 */
public record CodedReport(Report report, String coder, List<Finding> findings) {
    public CodedReport {
        requireNonNull(report, "report");
        requireNonNull(coder, "coder");
        findings = List.copyOf(findings);
        findings.forEach(finding -> requireOwn(report, finding));
        if (findings.stream().map(Finding::id).distinct().count() != findings.size()) {
            throw new IllegalArgumentException("Two findings of report " + report.id() + " share an id");
        }
    }

    private static void requireOwn(Report report, Finding finding) {
        if (!finding.basis().report().equals(report.id())) {
            throw new IllegalArgumentException("Finding " + finding.id() + " cites another report than " + report.id());
        }
        for (Evidence words : finding.cited()) {
            if (!report.quote(words.span()).equals(words)) {
                throw new IllegalArgumentException("Finding " + finding.id() + " misquotes " + words);
            }
        }
    }
}
