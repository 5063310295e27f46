package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordBrowser.Dyad;
import org.rapporteur.store.RecordBrowser.Grouping;

/** Counts of events between parties. */
final class Tallies {
    static final String COUNTS = "COUNT(DISTINCT d.finding) AS events, COUNT(DISTINCT d.report) AS reports,"
            + " SUM(d.quad = 1) AS q1, SUM(d.quad = 2) AS q2, SUM(d.quad = 3) AS q3, SUM(d.quad = 4) AS q4,"
            + " AVG(d.scale) AS scale, MIN(d.day) AS first_day, MAX(d.day) AS last_day";
    private static final String DIRECTIONS =
            ", SUM(d.direction = 1) AS forth, SUM(d.direction = -1) AS back, SUM(d.direction = 0) AS mutual";
    static final String NO_DIRECTIONS = ", 0 AS forth, 0 AS back, 0 AS mutual";
    private static final String FROM_FINDINGS = " FROM (SELECT DISTINCT d.finding, d.report, d.day, d.quad, d.scale,"
            + " d.event FROM dyad d WHERE d.counted = 1 AND ";

    private Tallies() {}

    static Page<Dyad> pairs(Handle handle, Selection days, @Nullable Cursor after, int limit) {
        long skipped = after == null ? 0 : after.number(0);
        Conditions conditions = new Conditions().where("d.counted = 1").happened("d.day", days);
        List<String> parties = Conditions.sorted(days);
        for (int i = 0; i < parties.size(); i++) {
            conditions.where("(d.first = :p" + i + " OR d.second = :p" + i + ")", "p" + i, parties.get(i));
        }
        List<Dyad> pairs = conditions
                .value("limit", limit + 1)
                .value("skipped", skipped)
                .query(
                        handle,
                        "SELECT '' AS key, d.first, d.second, " + COUNTS + DIRECTIONS + " FROM dyad d WHERE "
                                + conditions.sql() + " GROUP BY d.first, d.second"
                                + " ORDER BY events DESC, d.first, d.second LIMIT :limit OFFSET :skipped")
                .map((row, context) -> new Dyad(row.getString("first"), row.getString("second"), counts(row)))
                .list();
        return Page.of(pairs, limit, last -> Cursor.behind(skipped + limit));
    }

    static List<EventCounts> pair(Handle handle, String a, String b, Grouping grouping, Selection days) {
        boolean inOrder = a.compareTo(b) < 0;
        Conditions conditions = new Conditions()
                .where("d.counted = 1")
                .where("d.first = :first", "first", inOrder ? a : b)
                .where("d.second = :second", "second", inOrder ? b : a)
                .happened("d.day", days);
        return conditions
                .query(
                        handle,
                        "SELECT " + key(grouping) + " AS key, " + COUNTS + DIRECTIONS + " FROM dyad d WHERE "
                                + conditions.sql() + group(grouping))
                .map((row, context) -> {
                    EventCounts counts = counts(row);
                    return inOrder ? counts : reversed(counts);
                })
                .filter(counts -> counts.events() > 0)
                .list();
    }

    private static EventCounts reversed(EventCounts counts) {
        return new EventCounts(
                counts.key(),
                counts.events(),
                counts.reports(),
                counts.quads(),
                counts.directions().reversed(),
                counts.meanScale(),
                counts.days());
    }

    private static String key(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "''";
            case MONTH -> "SUBSTR(d.day, 1, 7)";
            case TYPE -> "d.event";
        };
    }

    private static String group(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "";
            case MONTH -> " GROUP BY key ORDER BY key";
            case TYPE -> " GROUP BY key ORDER BY events DESC, key";
        };
    }

    /** With others: an event counts once, among however many it is. */
    static List<EventCounts> party(Handle handle, String code, Grouping grouping, Selection days) {
        Conditions conditions = new Conditions()
                .where("(d.first = :code OR d.second = :code)", "code", code)
                .happened("d.day", days);
        return conditions
                .query(
                        handle,
                        "SELECT " + key(grouping) + " AS key, " + COUNTS + NO_DIRECTIONS + FROM_FINDINGS
                                + conditions.sql() + ") d" + group(grouping))
                .map((row, context) -> counts(row))
                .filter(counts -> counts.events() > 0)
                .list();
    }

    static EventCounts counts(ResultSet row) throws SQLException {
        return new EventCounts(
                row.getString("key"),
                row.getLong("events"),
                row.getLong("reports"),
                new EventCounts.Quads(row.getLong("q1"), row.getLong("q2"), row.getLong("q3"), row.getLong("q4")),
                new EventCounts.Directions(row.getLong("forth"), row.getLong("back"), row.getLong("mutual")),
                Math.round(row.getDouble("scale") * 100) / 100.0,
                new EventCounts.Days(row.getString("first_day"), row.getString("last_day")));
    }

    static Page<SourcedFinding> eventsBetween(
            Handle handle,
            String a,
            String b,
            Selection days,
            Facets.Coding coding,
            @Nullable Cursor after,
            int limit) {
        boolean inOrder = a.compareTo(b) < 0;
        Conditions conditions = new Conditions()
                .where("d.first = :first", "first", inOrder ? a : b)
                .where("d.second = :second", "second", inOrder ? b : a)
                .happened("d.day", days)
                .coded(coding);
        if (after != null) {
            conditions
                    .where("(d.day, d.finding) < (:after_day, :after_finding)")
                    .value("after_day", after.text(0))
                    .value("after_finding", after.number(1));
        }
        List<ReportPages.Placed<SourcedFinding>> rows = conditions
                .value("limit", limit + 1)
                .query(
                        handle,
                        "SELECT " + SourcedFindingRow.COLUMNS + ", d.day AS happened FROM dyad d"
                                + " CROSS JOIN finding n ON n.number = d.finding CROSS JOIN report r"
                                + " ON r.number = n.report CROSS JOIN filing f ON f.report = r.number WHERE "
                                + conditions.sql() + " ORDER BY d.day DESC, d.finding DESC LIMIT :limit")
                .map((row, context) -> new ReportPages.Placed<>(
                        new SourcedFindingRow().map(row, context),
                        Cursor.of(Cursor.Order.EVENTS, row.getString("happened"), row.getLong("number"))))
                .list();
        return Page.of(rows, limit, ReportPages.Placed::place).map(ReportPages.Placed::value);
    }
}
