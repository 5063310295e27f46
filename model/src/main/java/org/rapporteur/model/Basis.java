package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a finding stands on.
 *
 * @param id the same for the same input, unique in a record
 * @param report id of the report
 * @param evidence the words that carry the finding, at least one stretch
 * @param confidence 0 to 1, calibrated, rounded to two decimals
 */
public record Basis(String id, String report, List<Evidence> evidence, double confidence) {
    public Basis {
        requireNonNull(id, "id");
        requireNonNull(report, "report");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A finding cites the words behind it");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
        }
        confidence = Math.round(confidence * 100) / 100.0;
    }

    /**
     * A basis whose id comes from the report, the kind, the evidence and what else tells this finding
     * from others on the same words.
     */
    public static Basis of(
            FindingKind kind, String report, List<Evidence> evidence, double confidence, String... distinguishing) {
        List<String> parts = new ArrayList<>(List.of(report));
        evidence.forEach(words -> parts.add(words.span().toString()));
        Stream.of(distinguishing).forEach(parts::add);
        String id = ContentId.of(kind.prefix(), parts.toArray(new String[0]));
        return new Basis(id, report, evidence, confidence);
    }
}
