package org.rapporteur.reconcile.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.CodedReport;

/**
 * Sorts reports into groups that tell of the same happening, and finds the copies among them. A pure
 * function of the set of reports.
 */
public final class Happenings {
    private final List<CodedReport> reports;
    private final Copies copies;
    private final List<Fingerprint> fingerprints;

    /**
     * @param reports in the order of their ids
     */
    private Happenings(List<CodedReport> reports, List<Fingerprint> fingerprints) {
        this.reports = reports;
        this.fingerprints = fingerprints;
        this.copies = Copies.among(reports.stream().map(CodedReport::report).toList(), fingerprints);
    }

    /** What some reports tell of, statements aside. */
    public static Happenings among(List<CodedReport> reports, Signer signer) {
        List<CodedReport> ordered = reports.stream()
                .filter(coded -> !Statements.isStatement(coded.report()))
                .sorted(Comparator.comparing(coded -> coded.report().id()))
                .toList();
        return new Happenings(
                ordered,
                ordered.stream()
                        .map(coded -> Fingerprint.of(signer.sign(coded)))
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
        List<List<Integer>> first = copiesTogether();
        double[][] sums = new double[first.size()][first.size()];
        for (int one = 0; one < first.size(); one++) {
            for (int other = one + 1; other < first.size(); other++) {
                sums[one][other] = sum(first.get(one), first.get(other));
            }
        }
        return AverageLink.join(sums, first, Links.ALIKE).stream()
                .map(this::inOrder)
                .toList();
    }

    /** A text and its copies are of one happening, however short a copy was cut. */
    private List<List<Integer>> copiesTogether() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < reports.size(); number++) {
            numbers.put(reports.get(number).report().id(), number);
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int number = 0; number < reports.size(); number++) {
            String original = originalOf(reports.get(number).report().id());
            groups.computeIfAbsent(numbers.getOrDefault(original, number), absent -> new ArrayList<>())
                    .add(number);
        }
        return List.copyOf(groups.values());
    }

    private double sum(List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                sum += fingerprints.get(a).likeness(fingerprints.get(b));
            }
        }
        return sum;
    }

    private List<CodedReport> inOrder(List<Integer> group) {
        return group.stream()
                .map(reports::get)
                .sorted(Comparator.comparing(CodedReport::report, Chronology.EARLIEST_FIRST))
                .toList();
    }
}
