package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.RecordBrowser.NameCount;
import org.rapporteur.store.RecordBrowser.OutletCount;
import org.rapporteur.store.RecordBrowser.PartyCount;

/** Parties, names and outlets, counted by reports. */
final class PartyTallies {
    private static final int DAY_LENGTH = 10;

    private PartyTallies() {}

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
}
