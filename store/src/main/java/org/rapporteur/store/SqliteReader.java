package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EntryJson;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.Json;
import org.rapporteur.json.StoryJson;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Signature;
import org.rapporteur.model.Story;

/** Reads the record in a SQLite file. */
class SqliteReader implements RecordReader {
    private static final RowMapper<FiledReport> REPORT = new FiledReportRow();
    private static final RowMapper<Finding> FINDING = document(FindingJson::read);
    private static final RowMapper<Story> STORY = document(StoryJson::read);
    private static final RowMapper<Entry> ENTRY = document(EntryJson::read);
    private static final RowMapper<String> ID = (row, context) -> FiledReportRow.text(row, "id");

    private final ReadConnections connections;

    SqliteReader(SqliteFile file) {
        this.connections = new ReadConnections(requireNonNull(file, "file"));
    }

    static SqliteReader open(SqliteFile file) {
        SqliteReader reader = new SqliteReader(file);
        reader.connections.check();
        return reader;
    }

    private static <T> RowMapper<T> document(Function<JsonNode, T> reader) {
        return (row, context) -> reader.apply(Json.tree(FiledReportRow.text(row, "document")));
    }

    @Override
    public boolean hasReport(String id) {
        return connections.read(handle -> handle.createQuery("SELECT 1 FROM report WHERE id = :id")
                .bind("id", id)
                .mapTo(int.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Optional<FiledReport> report(String id) {
        return connections.read(handle -> report(handle, id));
    }

    static Optional<FiledReport> report(Handle handle, String id) {
        return handle.createQuery("SELECT " + FiledReportRow.COLUMNS
                        + " FROM report r JOIN filing f ON f.report = r.number WHERE r.id = :id")
                .bind("id", id)
                .map(REPORT)
                .findOne();
    }

    @Override
    public Optional<CodedReport> codedReport(String id) {
        return connections.read(handle -> report(handle, id)
                .map(filed -> new CodedReport(filed.report(), filed.coder(), findingsOf(handle, id))));
    }

    private static List<Finding> findingsOf(Handle handle, String report) {
        return handle.createQuery("SELECT n.document FROM report r CROSS JOIN finding n ON n.report = r.number"
                        + " WHERE r.id = :id ORDER BY n.ordinal")
                .bind("id", report)
                .map(FINDING)
                .list();
    }

    @Override
    public List<String> unfiledReports() {
        return connections.read(handle -> handle.createQuery("SELECT r.id FROM filing f"
                        + " JOIN report r ON r.number = f.report WHERE f.story IS NULL ORDER BY r.id")
                .map(ID)
                .list());
    }

    @Override
    public List<String> unsignedReports() {
        return connections.read(handle -> handle.createQuery("SELECT r.id FROM report r"
                        + " WHERE r.number NOT IN (SELECT report FROM signature) ORDER BY r.id")
                .map(ID)
                .list());
    }

    @Override
    public Optional<Signature> signature(String report) {
        return connections.read(
                handle -> SignatureRows.of(handle, report).stream().findFirst());
    }

    @Override
    public Map<String, Optional<String>> storiesUnder(String lastingKey) {
        return connections.read(handle -> SignatureRows.storiesUnder(handle, lastingKey));
    }

    @Override
    public List<Signature> signatures(Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate until) {
        return connections.read(handle -> SignatureRows.under(handle, keys, from, until));
    }

    @Override
    public void reports(Selection selection, Consumer<? super FiledReport> to) {
        SelectionSql sql = new SelectionSql(selection);
        forEach(sql.reports(), sql::bindTo, REPORT, to);
    }

    @Override
    public void findings(FindingKind kind, Selection selection, Consumer<? super Finding> to) {
        SelectionSql sql = new SelectionSql(selection);
        forEach(sql.findings(), query -> sql.bindTo(query).bind("kind", kind.name()), FINDING, to);
    }

    @Override
    public void stories(Selection selection, Consumer<? super Story> to) {
        SelectionSql sql = new SelectionSql(selection);
        forEach(sql.stories(), sql::bindTo, STORY, to);
    }

    @Override
    public List<Story> newestStories(int limit) {
        return connections.read(
                handle -> handle.createQuery("SELECT document FROM story ORDER BY last_order DESC, id LIMIT :limit")
                        .bind("limit", requireCount(limit))
                        .map(STORY)
                        .list());
    }

    @Override
    public Optional<Story> story(String id) {
        return connections.read(handle -> Stream.of(
                        "SELECT document FROM story WHERE id = :id",
                        // A story has its id from its earliest report, so the id leads to where that is now.
                        "SELECT s.document FROM report r JOIN filing f ON f.report = r.number"
                                + " JOIN story s ON s.id = f.story WHERE r.own_story = :id",
                        "SELECT s.document FROM story_alias a JOIN story s ON s.id = a.story"
                                + " WHERE a.id = :id ORDER BY s.first_order, s.id LIMIT 1")
                .flatMap(query -> handle.createQuery(query).bind("id", id).map(STORY).findOne().stream())
                .findFirst());
    }

    @Override
    public void entries(Selection selection, Consumer<? super Entry> to) {
        SelectionSql sql = new SelectionSql(selection);
        forEach(sql.entries(), sql::bindTo, ENTRY, to);
    }

    @Override
    public Optional<Entry> entry(String id) {
        return connections.read(handle -> handle.createQuery("SELECT document FROM entry WHERE id = :id")
                .bind("id", id)
                .map(ENTRY)
                .findOne());
    }

    @Override
    public List<Entry> entriesOf(String story) {
        return connections.read(
                handle -> handle.createQuery("SELECT document FROM entry WHERE story = :story ORDER BY ordinal")
                        .bind("story", story)
                        .map(ENTRY)
                        .list());
    }

    @Override
    public void rejects(Consumer<? super Reject> to) {
        RowMapper<Reject> reject = (row, context) -> new Reject(
                FiledReportRow.text(row, "id"),
                FiledReportRow.text(row, "source"),
                FiledReportRow.textOrNull(row, "place"),
                FiledReportRow.text(row, "reason"),
                FiledReportRow.text(row, "advice"));
        forEach("SELECT * FROM reject ORDER BY id", bound -> bound, reject, to);
    }

    @Override
    public List<Hit> search(String query, int limit) {
        requireCount(limit);
        return SearchWords.toQuery(query)
                .map(words -> connections.read(handle -> FullText.search(handle, words, limit)))
                .orElse(List.of());
    }

    @Override
    public Counts counts() {
        return connections.read(handle -> new Counts(
                count(handle, "report"),
                count(handle, "finding"),
                count(handle, "story"),
                count(handle, "entry"),
                count(handle, "reject")));
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(long.class)
                .one();
    }

    @Override
    public Optional<Publication> newestPublication() {
        return connections.read(handle -> handle.createQuery("SELECT published FROM report"
                        + " WHERE published_order > '' ORDER BY published_order DESC LIMIT 1")
                .map((row, context) -> Publication.parse(FiledReportRow.text(row, "published")))
                .findOne());
    }

    private <T> void forEach(String sql, Function<Query, Query> binding, RowMapper<T> mapper, Consumer<? super T> to) {
        connections.read(handle -> {
            ResultIterable<T> values = binding.apply(handle.createQuery(sql)).map(mapper);
            values.forEach(to);
            return values;
        });
    }

    private static int requireCount(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + limit);
        }
        return limit;
    }

    @Override
    public void close() {
        connections.close();
    }
}
