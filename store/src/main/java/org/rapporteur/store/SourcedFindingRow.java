package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.Json;
import org.rapporteur.model.Publication;

/** A finding with the report that it stands in and the entry that lines it up. */
final class SourcedFindingRow implements RowMapper<SourcedFinding> {
    /** {@code r} is the report, {@code f} its filing, {@code n} the finding. */
    static final String COLUMNS = Heads.COLUMNS + ", n.document, n.ordinal, n.number, (SELECT e.id FROM entry_claim c"
            + " JOIN entry e ON e.number = c.entry WHERE c.finding = n.id ORDER BY e.id LIMIT 1) AS entry";

    private static final int PORTION = 500;

    /** Reports without their text. */
    static final class Heads implements RowMapper<ReportHead> {
        static final String COLUMNS =
                "r.id AS report_id, r.source_id, r.outlet, r.published, r.title, f.story, f.copy_of, r.published_order";

        @Override
        public ReportHead map(ResultSet row, StatementContext context) throws SQLException {
            @Nullable String published = FiledReportRow.textOrNull(row, "published");
            return new ReportHead(
                    FiledReportRow.text(row, "report_id"),
                    FiledReportRow.textOrNull(row, "source_id"),
                    FiledReportRow.textOrNull(row, "outlet"),
                    published == null ? null : Publication.parse(published),
                    FiledReportRow.textOrNull(row, "title"),
                    FiledReportRow.textOrNull(row, "story"),
                    FiledReportRow.textOrNull(row, "copy_of"));
        }
    }

    @Override
    public SourcedFinding map(ResultSet row, StatementContext context) throws SQLException {
        return new SourcedFinding(
                FindingJson.read(Json.tree(FiledReportRow.text(row, "document"))),
                new Heads().map(row, context),
                FiledReportRow.textOrNull(row, "entry"));
    }

    /** By id, those that are there. */
    static Map<String, SourcedFinding> withIds(Handle handle, Collection<String> ids) {
        List<String> all = ids.stream().distinct().toList();
        Map<String, SourcedFinding> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            handle.createQuery("SELECT " + COLUMNS + " FROM finding n CROSS JOIN report r ON r.number = n.report"
                            + " CROSS JOIN filing f ON f.report = r.number WHERE n.id IN (<ids>)")
                    .bindList("ids", all.subList(from, Math.min(all.size(), from + PORTION)))
                    .map(new SourcedFindingRow())
                    .forEach(finding -> found.put(finding.finding().id(), finding));
        }
        return found;
    }
}
