package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Figures in series: those of one measure, unit and set of parties. */
final class FigurePages {
    private static final String ROWS =
            " CROSS JOIN report r ON r.number = n.report" + " CROSS JOIN filing f ON f.report = r.number";
    private static final String SERIES = "g.measure, g.unit, g.unit_name, g.parties";

    private static final int MOST_POINTS = 1_000;

    private FigurePages() {}

    private record Series(String measure, String unit, String unitName, String parties) {}

    /** The series of most points first. */
    static Page<List<SourcedFinding>> series(
            Handle handle, Selection selection, Facets.Coding coding, @Nullable Cursor after, int limit) {
        long skipped = after == null ? 0 : after.number(0);
        List<String> parties = new ArrayList<>(Conditions.sorted(selection));
        Conditions conditions = new Conditions()
                .happened("g.published_order", selection)
                .where("g.measure = :measure", "measure", coding.measure())
                .where("g.unit = :unit", "unit", coding.unit());
        String from = " FROM figure g";
        if (!parties.isEmpty()) {
            from = " FROM party_finding d CROSS JOIN finding n ON n.report = d.report AND n.ordinal = d.ordinal"
                    + " CROSS JOIN figure g ON g.finding = n.number";
            conditions
                    .where("d.code = :of_party", "of_party", parties.remove(0))
                    .together(parties);
        }
        List<Series> series = conditions
                .value("limit", limit + 1)
                .value("skipped", skipped)
                .query(
                        handle,
                        "SELECT " + SERIES + ", COUNT(*) AS points" + from + " WHERE " + conditions.sql() + " GROUP BY "
                                + SERIES + " ORDER BY points DESC, " + SERIES + " LIMIT :limit OFFSET :skipped")
                .map((row, context) -> new Series(
                        FiledReportRow.text(row, "measure"),
                        FiledReportRow.text(row, "unit"),
                        FiledReportRow.text(row, "unit_name"),
                        FiledReportRow.text(row, "parties")))
                .list();
        return Page.of(series, limit, last -> Cursor.behind(skipped + limit))
                .map(each -> points(handle, selection, each));
    }

    /** The newest ones, where there are very many. */
    private static List<SourcedFinding> points(Handle handle, Selection selection, Series series) {
        Conditions conditions = new Conditions()
                .happened("g.published_order", selection)
                .where("g.measure = :measure", "measure", series.measure())
                .where("g.unit = :unit", "unit", series.unit())
                .where("g.unit_name = :unit_name", "unit_name", series.unitName())
                .where("g.parties = :parties", "parties", series.parties())
                .together(Conditions.sorted(selection))
                .value("most", MOST_POINTS);
        return conditions
                .query(
                        handle,
                        "SELECT " + SourcedFindingRow.COLUMNS
                                + " FROM figure g CROSS JOIN finding n ON n.number = g.finding" + ROWS + " WHERE "
                                + conditions.sql() + " ORDER BY g.published_order DESC, n.id LIMIT :most")
                .map(new SourcedFindingRow())
                .list();
    }
}
