package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * Which reports are copies of an earlier one: wire stories under a new headline, with another
 * dateline or credit, or cut at the end.
 *
 * <p>A report is a copy when seven tenths of its passages stand in one text before it; or when that
 * text stands in it so far, and makes up half of it. So a report that quotes a wire's paragraph within
 * its own reporting is none, and neither is a long one behind a first flash.
 *
 * <p>Of an outlet's own versions of one text the latest leads, and the earlier ones are its copies: see
 * {@link Versions}.
 */
final class Copies {
    private static final double TAKEN_OVER = 0.7;
    private static final double HALF = 0.5;

    private final Map<String, String> originals = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    private Copies() {}

    /**
     * The copies among some reports.
     *
     * @param fingerprints of the same reports, in the same order
     */
    static Copies among(List<Report> reports, List<Fingerprint> fingerprints) {
        Map<String, Fingerprint> byReport = new HashMap<>();
        fingerprints.forEach(fingerprint -> byReport.put(fingerprint.report(), fingerprint));
        Copies copies = new Copies();
        Map<String, Passages> passages = new HashMap<>();
        List<Report> before = new ArrayList<>();
        for (Report report : ordered(reports)) {
            Fingerprint own = requireNonNull(byReport.get(report.id()), "fingerprint");
            before.stream()
                    .filter(earlier -> own.sharesText(requireNonNull(byReport.get(earlier.id()), "fingerprint")))
                    .filter(earlier -> isCopy(passages(report, passages), passages(earlier, passages)))
                    .findFirst()
                    .ifPresent(earlier -> copies.originals.put(report.id(), copies.rootOf(earlier.id())));
            before.add(report);
        }
        copies.replaceOldVersions(before, passages);
        return copies;
    }

    /** Where an outlet's later version is among the copies of its earlier one, that leads them instead. */
    private void replaceOldVersions(List<Report> reports, Map<String, Passages> passages) {
        Map<String, List<Report>> families = new LinkedHashMap<>();
        reports.forEach(report -> families.computeIfAbsent(rootOf(report.id()), absent -> new ArrayList<>())
                .add(report));
        families.values().stream().filter(family -> family.size() > 1).forEach(family -> {
            Versions versions = new Versions(family, (copy, old) -> isNearer(copy, old, family, passages));
            withdrawn.addAll(versions.withdrawn());
            String root = versions.newest(family.get(0)).id();
            family.forEach(report -> originals.put(report.id(), root));
            originals.remove(root);
        });
    }

    /** Whether a report is a copy of a version more than of any other text of the family that is not withdrawn. */
    private static boolean isNearer(Report copy, Report old, List<Report> family, Map<String, Passages> passages) {
        double share = passages(copy, passages).shareIn(passages(old, passages));
        return family.stream()
                .filter(other -> Versions.follows(other, old))
                .allMatch(other -> passages(copy, passages).shareIn(passages(other, passages)) < share);
    }

    private static Passages passages(Report report, Map<String, Passages> known) {
        return known.computeIfAbsent(report.id(), absent -> Passages.of(report.text()));
    }

    private static boolean isCopy(Passages later, Passages earlier) {
        double taken = later.shareIn(earlier);
        return taken >= TAKEN_OVER || (taken >= HALF && earlier.shareIn(later) >= TAKEN_OVER);
    }

    /** By day; on one day an agency's own first, then by the moment, then by id. Undated ones last. */
    private static List<Report> ordered(List<Report> reports) {
        Set<String> agencies = agencies(reports);
        Comparator<LocalDate> days = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
        return reports.stream()
                .sorted(Comparator.<Report, LocalDate>comparing(Copies::dayOf, days)
                        .thenComparing(report -> !agencies.contains(outlet(report)))
                        .thenComparing(Chronology.EARLIEST_FIRST))
                .toList();
    }

    private static @Nullable LocalDate dayOf(Report report) {
        @Nullable Publication published = report.masthead().published();
        return published == null ? null : published.date();
    }

    /** Outlets that one of the reports credits are agencies: so theirs is the original. */
    private static Set<String> agencies(List<Report> reports) {
        Set<String> credits = new HashSet<>();
        reports.forEach(report -> Optional.ofNullable(report.masthead().credit())
                .ifPresent(credit -> credits.add(" " + String.join(" ", Words.of(credit)) + " ")));
        Set<String> agencies = new HashSet<>();
        for (Report report : reports) {
            String words = " " + String.join(" ", Words.of(outlet(report))) + " ";
            if (!words.isBlank() && credits.stream().anyMatch(credit -> credit.contains(words))) {
                agencies.add(outlet(report));
            }
        }
        return agencies;
    }

    private static String outlet(Report report) {
        @Nullable String outlet = report.origin().outlet();
        return outlet == null ? "" : outlet.toLowerCase(Locale.ROOT);
    }

    /** The report of which this one is a copy. */
    Optional<String> originalOf(String report) {
        return Optional.ofNullable(originals.get(report));
    }

    /** Whether a later version took a report's place, or that of what it is a copy of. */
    boolean isWithdrawn(String report) {
        return withdrawn.contains(report);
    }

    /** The report itself, or that of which it is a copy. */
    String rootOf(String report) {
        return originals.getOrDefault(report, report);
    }
}
