package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Signature;

/** The rows that signatures become. */
final class SignatureRows implements RowMapper<Signature> {
    private static final long ALL_DAYS = -1_000_000_000L;
    private static final String SEPARATOR = "\n";
    private static final String COLUMNS = "SELECT r.id, s.day, s.keys, s.lasting_keys, s.content"
            + " FROM signature s JOIN report r ON r.number = s.report";

    static void insert(Handle handle, List<Signature> signatures) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO signature (report, day, keys, lasting_keys, content)"
                + " SELECT number, :day, :keys, :lasting_keys, :content FROM report WHERE id = :report"
                + " ON CONFLICT DO NOTHING");
        PreparedBatch keys = handle.prepareBatch("INSERT INTO signature_key (key, day, report)"
                + " SELECT :key, :day, number FROM report WHERE id = :report ON CONFLICT DO NOTHING");
        for (Signature signature : signatures) {
            rows.bind("report", signature.report())
                    .bind(
                            "day",
                            signature.day() == null ? null : signature.day().toString())
                    .bind("keys", String.join(SEPARATOR, signature.keys()))
                    .bind("lasting_keys", String.join(SEPARATOR, signature.lastingKeys()))
                    .bind("content", signature.content())
                    .add();
            addKeys(keys, signature.report(), signature.keys(), dayOf(signature.day()));
            addKeys(keys, signature.report(), signature.lastingKeys(), ALL_DAYS);
        }
        rows.execute();
        keys.execute();
    }

    private static void addKeys(PreparedBatch batch, String report, List<String> keys, long day) {
        keys.forEach(key ->
                batch.bind("key", key).bind("day", day).bind("report", report).add());
    }

    private static long dayOf(@Nullable LocalDate day) {
        return day == null ? ALL_DAYS : day.toEpochDay();
    }

    static List<Signature> of(Handle handle, String report) {
        return handle.createQuery(COLUMNS + " WHERE r.id = :report")
                .bind("report", report)
                .map(new SignatureRows())
                .list();
    }

    static Map<String, Optional<String>> storiesUnder(Handle handle, String lastingKey) {
        Map<String, Optional<String>> stories = new TreeMap<>();
        handle.createQuery("SELECT r.id, f.story FROM signature_key k JOIN report r ON r.number = k.report"
                        + " JOIN filing f ON f.report = k.report WHERE k.key = :key AND k.day = :all_days")
                .bind("key", lastingKey)
                .bind("all_days", ALL_DAYS)
                .map((row, context) -> Map.entry(
                        FiledReportRow.text(row, "id"), Optional.ofNullable(FiledReportRow.textOrNull(row, "story"))))
                .forEach(found -> stories.put(found.getKey(), found.getValue()));
        return stories;
    }

    static List<Signature> under(
            Handle handle, Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(COLUMNS + " WHERE s.report IN (SELECT k.report FROM signature_key k"
                        + " WHERE k.key IN (<keys>) AND (k.day = :all_days OR k.day BETWEEN :from AND :until))"
                        + " ORDER BY r.id")
                .bindList("keys", new ArrayList<>(keys))
                .bind("all_days", ALL_DAYS)
                .bind("from", from == null ? ALL_DAYS : from.toEpochDay())
                .bind("until", until == null ? Long.MAX_VALUE : until.toEpochDay())
                .map(new SignatureRows())
                .list();
    }

    @Override
    public Signature map(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String day = FiledReportRow.textOrNull(row, "day");
        return new Signature(
                FiledReportRow.text(row, "id"),
                day == null ? null : LocalDate.parse(day),
                list(FiledReportRow.text(row, "keys")),
                list(FiledReportRow.text(row, "lasting_keys")),
                FiledReportRow.text(row, "content"));
    }

    private static List<String> list(String joined) {
        return Stream.of(joined.split(SEPARATOR)).filter(key -> !key.isEmpty()).toList();
    }
}
