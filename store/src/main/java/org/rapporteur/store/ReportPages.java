package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Pages of reports and of findings. */
final class ReportPages {
    private static final String FROM_REPORTS = " FROM report r CROSS JOIN filing f ON f.report = r.number";

    private ReportPages() {}

    /** A row with its place. */
    record Placed<T>(T value, Cursor place) {}

    static Page<FiledReport> reports(Handle handle, Facets facets, @Nullable Cursor after, int limit) {
        Conditions conditions = new Conditions()
                .published(facets.selection())
                .from(facets.source())
                .hasFinding(Conditions.ofFinding(facets));
        behind(conditions, after, "r.published_order", "r.id");
        List<Placed<FiledReport>> rows = conditions
                .value("limit", limit + 1)
                .query(
                        handle,
                        "SELECT " + FiledReportRow.COLUMNS + ", r.published_order" + FROM_REPORTS + " WHERE "
                                + conditions.sql() + " ORDER BY r.published_order DESC, r.id DESC LIMIT :limit")
                .map((row, context) -> new Placed<>(
                        new FiledReportRow().map(row, context),
                        Cursor.of(Cursor.Order.REPORTS, row.getString("published_order"), row.getString("id"))))
                .list();
        return Page.of(rows, limit, Placed::place).map(Placed::value);
    }

    private static void behind(Conditions conditions, @Nullable Cursor after, String order, String id) {
        if (after != null) {
            conditions
                    .where("(" + order + ", " + id + ") < (:after_order, :after_id)")
                    .value("after_order", after.text(0))
                    .value("after_id", after.text(1));
        }
    }

    /** From the reports, or where a party is asked for from that party's findings. */
    static Page<SourcedFinding> findings(Handle handle, Facets facets, @Nullable Cursor after, int limit) {
        List<String> parties = new ArrayList<>(Conditions.sorted(facets.selection()));
        Conditions conditions = new Conditions();
        String from = FROM_REPORTS + " CROSS JOIN finding n ON n.report = r.number";
        String place = "r.published_order, r.id, n.ordinal";
        if (!parties.isEmpty()) {
            from = " FROM party_finding d CROSS JOIN report r ON r.number = d.report CROSS JOIN filing f"
                    + " ON f.report = r.number CROSS JOIN finding n ON n.report = d.report AND n.ordinal = d.ordinal";
            place = "d.published_order, d.report_id, d.ordinal";
            conditions.where("d.code = :party", "party", parties.remove(0));
        }
        conditions
                .published(facets.selection())
                .from(facets.source())
                .coded(facets.coding())
                .together(parties);
        behindFinding(conditions, after, place);
        return page(handle, conditions, from, place, limit);
    }

    private static void behindFinding(Conditions conditions, @Nullable Cursor after, String place) {
        if (after != null) {
            String[] columns = place.split(", ");
            String report = "(" + columns[0] + ", " + columns[1] + ")";
            conditions
                    .where(report + " <= (:after_order, :after_id)")
                    .where("(" + report + " < (:after_order, :after_id) OR " + columns[2] + " > :after_ordinal)")
                    .value("after_order", after.text(0))
                    .value("after_id", after.text(1))
                    .value("after_ordinal", after.number(2));
        }
    }

    private static Page<SourcedFinding> page(
            Handle handle, Conditions conditions, String from, String place, int limit) {
        String[] columns = place.split(", ");
        List<Placed<SourcedFinding>> rows = conditions
                .value("limit", limit + 1)
                .query(
                        handle,
                        "SELECT " + SourcedFindingRow.COLUMNS + from + " WHERE " + conditions.sql() + " ORDER BY "
                                + columns[0] + " DESC, " + columns[1] + " DESC, " + columns[2] + " LIMIT :limit")
                .map((row, context) -> new Placed<>(
                        new SourcedFindingRow().map(row, context),
                        Cursor.of(
                                Cursor.Order.FINDINGS,
                                row.getString("published_order"),
                                row.getString("report_id"),
                                row.getLong("ordinal"))))
                .list();
        return Page.of(rows, limit, Placed::place).map(Placed::value);
    }

    static List<SourcedFinding> findingsOf(Handle handle, String report) {
        return handle.createQuery("SELECT " + SourcedFindingRow.COLUMNS + FROM_REPORTS
                        + " CROSS JOIN finding n ON n.report = r.number WHERE r.id = :report ORDER BY n.ordinal")
                .bind("report", report)
                .map(new SourcedFindingRow())
                .list();
    }

    /** The best of those that hold the words; equally good ones by id. */
    static Page<RecordReader.Hit> search(
            Handle handle, String query, Facets facets, @Nullable Cursor after, int limit) {
        long skipped = after == null ? 0 : after.number(0);
        Conditions conditions = new Conditions()
                .where("report_text MATCH :query", "query", query)
                .published(facets.selection())
                .from(facets.source())
                .hasFinding(Conditions.ofFinding(facets));
        List<Long> best = conditions
                .value("limit", limit + 1)
                .value("skipped", skipped)
                .query(
                        handle,
                        "SELECT r.number FROM report_text JOIN report r ON r.number = report_text.rowid"
                                + " JOIN filing f ON f.report = r.number WHERE " + conditions.sql()
                                + " ORDER BY bm25(report_text, 4.0, 1.0), r.id LIMIT :limit OFFSET :skipped")
                .mapTo(long.class)
                .list();
        return Page.of(best, limit, last -> Cursor.behind(skipped + limit))
                .map(number -> FullText.hit(handle, query, number));
    }
}
