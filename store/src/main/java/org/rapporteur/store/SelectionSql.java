package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * The queries for what a selection selects. In all of them {@code r} is a report, {@code f} where it
 * is filed, {@code n} a finding, {@code s} a story and {@code e} an entry.
 *
 * <p>Each has the order of an index, which the {@code CROSS JOIN}s keep SQLite to: so rows come one by
 * one as they are read, and nothing is sorted.
 */
final class SelectionSql {
    private final Selection selection;
    private final List<String> parties;

    SelectionSql(Selection selection) {
        this.selection = requireNonNull(selection, "selection");
        this.parties = List.copyOf(selection.parties());
    }

    /** Reports published within the bounds, of which one finding has all parties. */
    String reports() {
        return "SELECT " + FiledReportRow.COLUMNS + " FROM report r CROSS JOIN filing f ON f.report = r.number WHERE "
                + ofReport() + " ORDER BY r.published_order, r.id";
    }

    /** Findings of one {@code :kind} that have all parties, of reports published within the bounds. */
    String findings() {
        return "SELECT n.document FROM report r CROSS JOIN finding n ON n.report = r.number WHERE n.kind = :kind AND "
                + ofFinding() + " ORDER BY r.published_order, r.id, n.ordinal";
    }

    /** Stories, one of whose reports is selected. */
    String stories() {
        String oneOfItsReports = "EXISTS (SELECT 1 FROM filing f JOIN report r ON r.number = f.report"
                + " WHERE f.story = s.id AND " + ofReport() + ")";
        return "SELECT s.document FROM story s WHERE " + orEverything(oneOfItsReports)
                + " ORDER BY s.first_order, s.id";
    }

    /** Entries that line up a selected finding. */
    String entries() {
        String oneOfItsFindings = "EXISTS (SELECT 1 FROM entry_claim c JOIN finding n ON n.id = c.finding"
                + " JOIN report r ON r.number = n.report WHERE c.entry = e.number AND " + ofFinding() + ")";
        return "SELECT e.document FROM story s CROSS JOIN entry e ON e.story = s.id WHERE "
                + orEverything(oneOfItsFindings) + " ORDER BY s.first_order, s.id, e.ordinal";
    }

    private String ofReport() {
        return parties.isEmpty()
                ? days()
                : days() + " AND EXISTS (SELECT 1 FROM finding n WHERE n.report = r.number AND " + together() + ")";
    }

    private String ofFinding() {
        return days() + " AND " + together();
    }

    private String orEverything(String condition) {
        return isEverything() ? "TRUE" : condition;
    }

    private boolean isEverything() {
        return selection.since() == null && selection.until() == null && parties.isEmpty();
    }

    private String days() {
        List<String> bounds = new ArrayList<>();
        if (selection.since() != null) {
            bounds.add("r.published_order >= :since");
        }
        if (selection.until() != null) {
            bounds.add("r.published_order <= :until AND r.published_order > ''");
        }
        return bounds.isEmpty() ? "TRUE" : String.join(" AND ", bounds);
    }

    private String together() {
        if (parties.isEmpty()) {
            return "TRUE";
        }
        return parties.stream()
                .map(code -> "EXISTS (SELECT 1 FROM finding_party p WHERE p.report = n.report"
                        + " AND p.ordinal = n.ordinal AND p.code = :party" + parties.indexOf(code) + ")")
                .collect(Collectors.joining(" AND "));
    }

    /** Gives a query's parameters for the selection their values. */
    Query bindTo(Query query) {
        if (selection.since() != null) {
            query.bind("since", PublicationOrder.firstOf(selection.since()));
        }
        if (selection.until() != null) {
            query.bind("until", PublicationOrder.lastOf(selection.until()));
        }
        for (int i = 0; i < parties.size(); i++) {
            query.bind("party" + i, parties.get(i));
        }
        return query;
    }
}
