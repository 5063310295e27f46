package org.rapporteur.reconcile.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.SignedReport;

/**
 * Sorts reports into groups that tell of the same happening, and finds the copies among them. A pure
 * function of the set of reports.
 */
public final class Happenings {
    private final List<CodedReport> reports;
    private final Copies copies;
    private final List<Fingerprint> fingerprints;
    /** For each report the number of the one of which it is a copy, or its own. */
    private final int[] originals;

    /**
     * @param reports in the order of their ids
     */
    private Happenings(List<CodedReport> reports, List<Fingerprint> fingerprints) {
        this.reports = reports;
        this.fingerprints = fingerprints;
        this.copies = Copies.among(reports.stream().map(CodedReport::report).toList(), fingerprints);
        this.originals = originals();
    }

    /** What some reports tell of, statements aside. */
    public static Happenings among(List<SignedReport> reports) {
        List<SignedReport> ordered = reports.stream()
                .filter(signed -> !Statements.isStatement(signed.coded().report()))
                .sorted(Comparator.comparing(signed -> signed.signature().report()))
                .toList();
        return new Happenings(
                ordered.stream().map(SignedReport::coded).toList(),
                ordered.stream()
                        .map(signed -> Fingerprint.of(signed.signature()))
                        .toList());
    }

    /** The report itself, or that of which it is a copy. */
    public String originalOf(String report) {
        return copies.rootOf(report);
    }

    /** Whether a later version took a report's place. */
    public boolean isWithdrawn(String report) {
        return copies.isWithdrawn(report);
    }

    /** The groups, each from its earliest report to its latest. */
    public List<List<CodedReport>> groups() {
        return AverageLink.join(new Likeness(), copiesTogether(), Links.ALIKE).stream()
                .map(this::inOrder)
                .toList();
    }

    /** A text and its copies are of one happening, however short a copy was cut. */
    private List<List<Integer>> copiesTogether() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int number = 0; number < reports.size(); number++) {
            groups.computeIfAbsent(originals[number], absent -> new ArrayList<>())
                    .add(number);
        }
        return List.copyOf(groups.values());
    }

    private int[] originals() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < reports.size(); number++) {
            numbers.put(reports.get(number).report().id(), number);
        }
        int[] found = new int[reports.size()];
        for (int number = 0; number < found.length; number++) {
            String original = originalOf(reports.get(number).report().id());
            found[number] = numbers.getOrDefault(original, number);
        }
        return found;
    }

    private List<CodedReport> inOrder(List<Integer> group) {
        return group.stream()
                .map(reports::get)
                .sorted(Comparator.comparing(CodedReport::report, Chronology.EARLIEST_FIRST))
                .toList();
    }

    private final class Likeness implements AverageLink.Likeness {
        private final Distinction distinction = new Distinction(fingerprints, report -> originals[report]);

        @Override
        public double between(int one, int other) {
            return fingerprints.get(one).likeness(fingerprints.get(other));
        }

        @Override
        public boolean keepsApart(List<Integer> ones, List<Integer> others) {
            return distinction.between(ones, others);
        }
    }
}
