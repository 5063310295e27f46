package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.store.RecordBrowser.PlaceCount;

/** Events counted by where they happened. */
final class PlaceTallies {
    private static final int MOST_PLACES = 10;

    private PlaceTallies() {}

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
                        "SELECT d.country AS key, " + Tallies.COUNTS + Tallies.NO_DIRECTIONS
                                + ", COUNT(DISTINCT f.story) AS stories FROM event_place d"
                                + " JOIN filing f ON f.report = d.report WHERE " + conditions.sql()
                                + " GROUP BY d.country ORDER BY events DESC, d.country")
                .map((row, context) -> new PlaceCount(
                        Tallies.counts(row), row.getLong("stories"), most(places.get(row.getString("key")))))
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
