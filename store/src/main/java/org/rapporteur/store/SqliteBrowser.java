package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EntryJson;
import org.rapporteur.json.Json;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Publication;

/** Browses the record in a SQLite file. */
final class SqliteBrowser implements RecordBrowser {
    private final SqliteFile file;
    private final ReadConnections connections;
    private final SqliteReader reader;
    /** Never in a transaction between two looks, so that it sees what others have written. */
    private final Handle watch;

    /** Asked with each question, so it is made ready once. */
    private final PreparedStatement version;

    private final Lock watching = new ReentrantLock();

    private SqliteBrowser(SqliteFile file, Handle watch) throws SQLException {
        this.file = requireNonNull(file, "file");
        this.watch = requireNonNull(watch, "watch");
        this.version = watch.getConnection().prepareStatement("PRAGMA data_version");
        this.connections = new ReadConnections(file);
        this.reader = new SqliteReader(file);
    }

    static SqliteBrowser open(SqliteFile file) {
        try {
            return new SqliteBrowser(file, file.toRead().open());
        } catch (JdbiException e) {
            throw SqliteFailure.of(file.path(), e);
        } catch (SQLException e) {
            throw SqliteFailure.of(file.path(), e);
        }
    }

    @Override
    public String version() {
        watching.lock();
        try (ResultSet row = version.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw SqliteFailure.of(file.path(), e);
        } finally {
            watching.unlock();
        }
    }

    @Override
    public Page<FiledReport> reports(Facets facets, @Nullable Cursor after, int limit) {
        return connections.read(handle -> ReportPages.reports(handle, facets, after, requireOne(limit)));
    }

    @Override
    public Page<RecordReader.Hit> search(String words, Facets facets, @Nullable Cursor after, int limit) {
        return SearchWords.toQuery(words)
                .map(query ->
                        connections.read(handle -> ReportPages.search(handle, query, facets, after, requireOne(limit))))
                .orElse(new Page<>(List.of(), null));
    }

    @Override
    public Page<SourcedFinding> findings(Facets facets, @Nullable Cursor after, int limit) {
        return connections.read(handle -> ReportPages.findings(handle, facets, after, requireOne(limit)));
    }

    @Override
    public Page<List<SourcedFinding>> series(
            Selection selection, Facets.Coding coding, @Nullable Cursor after, int limit) {
        return connections.read(handle -> FigurePages.series(handle, selection, coding, after, requireOne(limit)));
    }

    @Override
    public List<SourcedFinding> findingsOf(String report) {
        return connections.read(handle -> ReportPages.findingsOf(handle, report));
    }

    @Override
    public Page<ListedStory> stories(Facets facets, @Nullable LocalDate dueBy, @Nullable Cursor after, int limit) {
        return connections.read(handle -> StoryPages.stories(handle, facets, dueBy, after, requireOne(limit)));
    }

    @Override
    public Optional<ListedStory> story(String id, @Nullable LocalDate dueBy) {
        return reader.story(id)
                .map(story -> connections.read(handle ->
                        StoryPages.listed(handle, List.of(story), dueBy).get(0)));
    }

    @Override
    public Page<ListedEntry> entries(Facets facets, @Nullable Cursor after, Extent extent) {
        return connections.read(handle -> EntryPages.entries(handle, facets, after, extent));
    }

    @Override
    public Optional<ListedEntry> entry(String id, @Nullable Cursor after, int claims) {
        return connections.read(handle -> handle.createQuery("SELECT document FROM entry WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> EntryJson.read(Json.tree(FiledReportRow.text(row, "document"))))
                .findOne()
                .map(entry -> EntryPages.listed(handle, entry, after, requireOne(claims))));
    }

    @Override
    public Map<String, Entry> entriesWithIds(Collection<String> ids) {
        return connections.read(handle -> EntryPages.withIds(handle, ids));
    }

    @Override
    public Map<String, String> titles(Collection<String> stories) {
        return connections.read(handle -> StoryPages.titles(handle, List.copyOf(stories)));
    }

    @Override
    public Page<ListedEntry> entriesOf(String story, @Nullable Cursor after, Extent extent) {
        return connections.read(handle -> EntryPages.entriesOf(handle, story, after, extent));
    }

    @Override
    public Page<ListedEntry> quotationsBetween(
            String a, String b, Selection days, @Nullable Cursor after, Extent extent) {
        return connections.read(handle -> EntryPages.quotationsBetween(handle, a, b, days, after, extent));
    }

    @Override
    public List<ListedEntry> plansDue(LocalDate from, LocalDate until, Extent extent) {
        return connections.read(handle -> EntryPages.plansDue(handle, from, until, extent));
    }

    @Override
    public long conflicts() {
        return connections.read(handle -> handle.createQuery("SELECT COUNT(*) FROM entry WHERE verdict = 'conflict'")
                .mapTo(long.class)
                .one());
    }

    @Override
    public Map<String, Long> findingCounts(String report) {
        return connections.read(handle -> {
            Map<String, Long> counts = new HashMap<>();
            handle.createQuery("SELECT n.kind, COUNT(*) AS count FROM report r CROSS JOIN finding n"
                            + " ON n.report = r.number WHERE r.id = :report GROUP BY n.kind")
                    .bind("report", report)
                    .map((row, context) -> Map.entry(row.getString("kind"), row.getLong("count")))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
            return counts;
        });
    }

    @Override
    public Page<Dyad> pairs(Selection days, @Nullable Cursor after, int limit) {
        return connections.read(handle -> Tallies.pairs(handle, days, after, requireOne(limit)));
    }

    @Override
    public List<EventCounts> pair(String a, String b, Grouping grouping, Selection days) {
        return connections.read(handle -> Tallies.pair(handle, a, b, grouping, days));
    }

    @Override
    public Page<SourcedFinding> eventsBetween(
            String a, String b, Selection days, Facets.Coding coding, @Nullable Cursor after, int limit) {
        return connections.read(handle -> Tallies.eventsBetween(handle, a, b, days, coding, after, requireOne(limit)));
    }

    @Override
    public List<EventCounts> party(String code, Grouping grouping, Selection days) {
        return connections.read(handle -> Tallies.party(handle, code, grouping, days));
    }

    @Override
    public List<PartyCount> parties(Selection days) {
        return connections.read(handle -> PartyTallies.parties(handle, days));
    }

    @Override
    public List<NameCount> names(String code, int limit) {
        return connections.read(handle -> PartyTallies.names(handle, "p.code = :value", code, requireOne(limit)));
    }

    @Override
    public List<NameCount> namesLike(String beginning, int limit) {
        String words = SearchWords.toQuery(beginning.replace('"', ' ')).orElse("");
        if (words.isEmpty()) {
            return List.of();
        }
        String condition = "p.number IN (SELECT rowid FROM party_name_text WHERE party_name_text MATCH :value)";
        return connections.read(handle -> PartyTallies.names(handle, condition, words + "*", requireOne(limit)));
    }

    @Override
    public List<OutletCount> outlets() {
        return connections.read(PartyTallies::outlets);
    }

    @Override
    public List<PlaceCount> places(Selection days, @Nullable EventType type, Set<String> parties) {
        return connections.read(handle ->
                PlaceTallies.places(handle, days, type, parties.stream().collect(Collectors.toSet())));
    }

    @Override
    public Optional<Publication> newestPublication() {
        return reader.newestPublication();
    }

    private static int requireOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has room for at least one, not for " + limit);
        }
        return limit;
    }

    @Override
    public void close() {
        connections.close();
        reader.close();
        watch.close();
    }
}
