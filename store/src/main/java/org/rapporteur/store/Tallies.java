package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.store.RecordBrowser.Dyad;
import org.rapporteur.store.RecordBrowser.Grouping;
import org.rapporteur.store.RecordBrowser.NameCount;
import org.rapporteur.store.RecordBrowser.OutletCount;
import org.rapporteur.store.RecordBrowser.PartyCount;
import org.rapporteur.store.RecordBrowser.PlaceCount;

/** Counts over events, parties, names, outlets and places. */
final class Tallies {
    private static final int MOST_PLACES = 10;
    private static final int DAY_LENGTH = 10;

    private static final String COUNTS = "COUNT(DISTINCT d.finding) AS events, COUNT(DISTINCT d.report) AS reports,"
            + " SUM(d.quad = 1) AS q1, SUM(d.quad = 2) AS q2, SUM(d.quad = 3) AS q3, SUM(d.quad = 4) AS q4,"
            + " AVG(d.scale) AS scale, MIN(d.day) AS first_day, MAX(d.day) AS last_day";
    private static final String DIRECTIONS =
            ", SUM(d.direction = 1) AS forth, SUM(d.direction = -1) AS back, SUM(d.direction = 0) AS mutual";
    private static final String NO_DIRECTIONS = ", 0 AS forth, 0 AS back, 0 AS mutual";
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

    private static EventCounts counts(ResultSet row) throws SQLException {
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

    static List<PartyCount> parties(Handle handle, Selection days) {
        Conditions conditions = new Conditions().happened("p.published_order", days);
        return conditions
                .query(
                        handle,
                        "SELECT p.code, COUNT(DISTINCT p.report) AS reports, COUNT(*) AS findings,"
                                + " MAX(p.published_order) AS last FROM party_finding p WHERE " + conditions.sql()
                                + " GROUP BY p.code ORDER BY reports DESC, p.code")
                .map((row, context) -> new PartyCount(
                        row.getString("code"),
                        row.getLong("reports"),
                        row.getLong("findings"),
                        day(row.getString("last"))))
                .list();
    }

    private static @Nullable String day(@Nullable String order) {
        return order == null || order.length() < DAY_LENGTH ? null : order.substring(0, DAY_LENGTH);
    }

    static List<NameCount> names(Handle handle, String condition, String value, int limit) {
        return handle.createQuery("SELECT p.name, p.code, COUNT(DISTINCT n.report) AS reports FROM party_name p"
                        + " JOIN party_name_finding c ON c.name = p.number JOIN finding n ON n.number = c.finding"
                        + " WHERE " + condition
                        + " GROUP BY p.number ORDER BY reports DESC, p.name, p.code LIMIT :limit")
                .bind("value", value)
                .bind("limit", limit)
                .map((row, context) -> {
                    String code = row.getString("code");
                    return new NameCount(
                            FiledReportRow.text(row, "name"), code.isEmpty() ? null : code, row.getLong("reports"));
                })
                .list();
    }

    static List<OutletCount> outlets(Handle handle) {
        return handle.createQuery("SELECT outlet, COUNT(*) AS reports, MIN(NULLIF(published_order, '')) AS first,"
                        + " MAX(published_order) AS last FROM report WHERE outlet IS NOT NULL"
                        + " GROUP BY outlet ORDER BY reports DESC, outlet")
                .map((row, context) -> new OutletCount(
                        FiledReportRow.text(row, "outlet"),
                        row.getLong("reports"),
                        day(row.getString("first")),
                        day(row.getString("last"))))
                .list();
    }

    static List<PlaceCount> places(Handle handle, Selection days, @Nullable EventType type, Set<String> parties) {
        Conditions conditions = placed(days, type, parties);
        Map<String, Map<String, Long>> places = new LinkedHashMap<>();
        conditions
                .query(
                        handle,
                        "SELECT d.country, d.place, COUNT(*) AS events FROM event_place d WHERE d.place IS NOT NULL AND "
                                + conditions.sql() + " GROUP BY d.country, d.place ORDER BY events DESC, d.place")
                .map((row, context) ->
                        new Place(row.getString("country"), FiledReportRow.text(row, "place"), row.getLong("events")))
                .forEach(place -> places.computeIfAbsent(place.country(), country -> new LinkedHashMap<>())
                        .put(place.name(), place.events()));
        return conditions
                .query(
                        handle,
                        "SELECT d.country AS key, " + COUNTS + NO_DIRECTIONS
                                + ", COUNT(DISTINCT f.story) AS stories FROM event_place d"
                                + " JOIN filing f ON f.report = d.report WHERE " + conditions.sql()
                                + " GROUP BY d.country ORDER BY events DESC, d.country")
                .map((row, context) ->
                        new PlaceCount(counts(row), row.getLong("stories"), most(places.get(row.getString("key")))))
                .list();
    }

    private static Conditions placed(Selection days, @Nullable EventType type, Set<String> parties) {
        Conditions conditions = new Conditions()
                .where("d.counted = 1")
                .happened("d.day", days)
                .where("d.event = :type", "type", type == null ? null : type.name());
        List<String> sorted = parties.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            conditions.where(
                    "EXISTS (SELECT 1 FROM finding n JOIN finding_party p ON p.report = n.report"
                            + " AND p.ordinal = n.ordinal WHERE n.number = d.finding AND p.code = :p" + i + ")",
                    "p" + i,
                    sorted.get(i));
        }
        return conditions;
    }

    private static Map<String, Long> most(@Nullable Map<String, Long> places) {
        Map<String, Long> most = new LinkedHashMap<>();
        if (places != null) {
            places.entrySet().stream().limit(MOST_PLACES).forEach(place -> most.put(place.getKey(), place.getValue()));
        }
        return most;
    }

    private record Place(String country, String name, long events) {}
}
