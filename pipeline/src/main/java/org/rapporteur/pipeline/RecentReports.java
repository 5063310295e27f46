package org.rapporteur.pipeline;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;

/**
 * The coded reports that were kept last, so that filing them need not read them again. Bounded by how
 * much they hold: the oldest are forgotten first. Safe for threads.
 */
final class RecentReports {
    /** A report's weight is the length of its text, and so much for each finding. */
    private static final int WEIGHT_OF_FINDING = 500;

    /** A few hundred megabytes. */
    private static final long MOST = 60_000_000;

    private final Map<String, CodedReport> reports = new LinkedHashMap<>();
    private long weight;

    synchronized void add(CodedReport coded) {
        weight += weightOf(coded) - weightOf(reports.put(coded.report().id(), coded));
        for (Iterator<CodedReport> oldest = reports.values().iterator(); weight > MOST && oldest.hasNext(); ) {
            weight -= weightOf(oldest.next());
            oldest.remove();
        }
    }

    synchronized Optional<CodedReport> get(String report) {
        return Optional.ofNullable(reports.get(report));
    }

    private static long weightOf(@Nullable CodedReport coded) {
        return coded == null
                ? 0
                : coded.report().text().length()
                        + (long) WEIGHT_OF_FINDING * coded.findings().size();
    }
}
