package org.rapporteur.reconcile.alike;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * Which of the reports of one text are later versions of others: by the same outlet, published later,
 * and either said to be a correction or put at the same address. A later version takes the earlier
 * one's place: that, and what copied it, is withdrawn.
 */
final class Versions {
    private final Map<String, Report> successors = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    /**
     * The versions among reports that hold mostly one text.
     *
     * @param reports in the order in which copies are told from originals
     * @param isNearer whether the first report is nearer to the second, an old version, than to later ones
     */
    Versions(List<Report> reports, BiPredicate<Report, Report> isNearer) {
        for (Report earlier : reports) {
            reports.stream()
                    .filter(later -> follows(later, earlier))
                    .max(Chronology.EARLIEST_FIRST)
                    .ifPresent(later -> successors.put(earlier.id(), later));
        }
        withdrawn.addAll(successors.keySet());
        for (Report earlier : reports) {
            if (successors.containsKey(earlier.id())) {
                reports.stream()
                        .filter(copy -> !isSuccessor(copy) && isNearer.test(copy, earlier))
                        .forEach(copy -> withdrawn.add(copy.id()));
            }
        }
    }

    private boolean isSuccessor(Report report) {
        return successors.containsValue(report);
    }

    /** Whether a report is a later version of another, given that both hold mostly one text. */
    static boolean follows(Report later, Report earlier) {
        @Nullable Publication before = earlier.masthead().published();
        @Nullable Publication after = later.masthead().published();
        if (before == null || after == null || before.compareTo(after) >= 0) {
            return false;
        }
        @Nullable String url = later.origin().url();
        boolean sameAddress = url != null && url.equals(earlier.origin().url());
        return isOfOneOutlet(later, earlier) && (sameAddress || Corrections.isMarked(later));
    }

    private static boolean isOfOneOutlet(Report one, Report other) {
        @Nullable String outlet = one.origin().outlet();
        @Nullable String held = other.origin().outlet();
        return outlet != null && held != null && outlet.toLowerCase(Locale.ROOT).equals(held.toLowerCase(Locale.ROOT));
    }

    /** What took a report's place, or the report itself. */
    Report newest(Report report) {
        return Objects.requireNonNullElse(successors.get(report.id()), report);
    }

    /** The ids of what is withdrawn. */
    Set<String> withdrawn() {
        return Set.copyOf(withdrawn);
    }
}
