package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;

/** A report as a row of the table of reports, beside that of where it is filed. */
final class FiledReportRow implements RowMapper<FiledReport> {
    /** What this reads: {@code r} is the report, {@code f} its filing. */
    static final String COLUMNS = "r.id, r.coder, r.source_id, r.source_path, r.outlet, r.url, r.published,"
            + " r.title, r.byline, r.dateline, r.credit, r.language, r.metadata, r.text, f.story, f.copy_of";

    static final String INSERT = """
            INSERT INTO report (
                id, published_order, own_story, coder, source_id, source_path, outlet, url, published,
                title, byline, dateline, credit, language, metadata, text)
            VALUES (
                :id, :published_order, :own_story, :coder, :source_id, :source_path, :outlet, :url, :published,
                :title, :byline, :dateline, :credit, :language, :metadata, :text)
            ON CONFLICT (id) DO NOTHING
            RETURNING number""";

    /** Gives the parameters of {@link #INSERT} their values. */
    static <S extends SqlStatement<S>> S bind(Report report, String coder, S statement) {
        Masthead masthead = report.masthead();
        Origin origin = report.origin();
        @Nullable Publication published = masthead.published();
        return statement
                .bind("id", report.id())
                .bind("published_order", PublicationOrder.of(published))
                .bind("own_story", Story.idFor(report.id()))
                .bind("coder", coder)
                .bind("source_id", origin.sourceId())
                .bind("source_path", origin.sourcePath())
                .bind("outlet", origin.outlet())
                .bind("url", origin.url())
                .bind("published", published == null ? null : published.toString())
                .bind("title", masthead.title())
                .bind("byline", masthead.byline())
                .bind("dateline", masthead.dateline())
                .bind("credit", masthead.credit())
                .bind("language", masthead.language())
                .bind("metadata", metadata(report.metadata()))
                .bind("text", report.text());
    }

    private static String metadata(Map<String, String> metadata) {
        return Json.text(to -> {
            to.writeStartObject();
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                to.writeStringField(entry.getKey(), entry.getValue());
            }
            to.writeEndObject();
        });
    }

    @Override
    public FiledReport map(ResultSet row, StatementContext context) throws SQLException {
        Report report = new Report(text(row, "id"), origin(row), masthead(row), text(row, "text"), metadata(row));
        return new FiledReport(report, text(row, "coder"), textOrNull(row, "story"), textOrNull(row, "copy_of"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                textOrNull(row, "source_id"),
                textOrNull(row, "source_path"),
                textOrNull(row, "outlet"),
                textOrNull(row, "url"));
    }

    private static Masthead masthead(ResultSet row) throws SQLException {
        @Nullable String published = textOrNull(row, "published");
        return new Masthead(
                published == null ? null : Publication.parse(published),
                textOrNull(row, "title"),
                textOrNull(row, "byline"),
                textOrNull(row, "dateline"),
                textOrNull(row, "credit"),
                textOrNull(row, "language"));
    }

    private static SortedMap<String, String> metadata(ResultSet row) throws SQLException {
        SortedMap<String, String> metadata = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry :
                Json.tree(text(row, "metadata")).properties()) {
            metadata.put(entry.getKey(), entry.getValue().textValue());
        }
        return metadata;
    }

    static String text(ResultSet row, String column) throws SQLException {
        return StoredText.decode(row.getString(column));
    }

    static @Nullable String textOrNull(ResultSet row, String column) throws SQLException {
        @Nullable String stored = row.getString(column);
        return stored == null ? null : StoredText.decode(stored);
    }
}
