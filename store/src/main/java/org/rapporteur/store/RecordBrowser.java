package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Publication;

/**
 * Reads a record page by page and in aggregate, for people who wait: no answer takes longer because
 * the record is large, as far as an index can help. The newest come first, in an order that does not
 * depend on how reports were read. Safe for threads, and beside a writer in another process.
 *
 * <p>A null cursor begins a list; limits are at least 1. All methods throw {@link StoreException} when
 * the store cannot be read.
 */
public interface RecordBrowser extends AutoCloseable {
    /** Differs from an earlier answer of this browser when the record was written to in between. */
    String version();

    /** By the bounds of reports, and of findings that one of theirs has with all parties. */
    Page<FiledReport> reports(Facets facets, @Nullable Cursor after, int limit);

    /** Reports that hold the words, the best first. */
    Page<RecordReader.Hit> search(String words, Facets facets, @Nullable Cursor after, int limit);

    /** By the bounds of findings and of their reports. Within a report as they were added. */
    Page<SourcedFinding> findings(Facets facets, @Nullable Cursor after, int limit);

    /**
     * Figures in series: of one measure, unit and set of parties, by measure and unit where they are given. The
     * series of most figures first; of one with very many the newest thousand.
     */
    Page<List<SourcedFinding>> series(Selection selection, Facets.Coding coding, @Nullable Cursor after, int limit);

    /** All of one report, as they were added. */
    List<SourcedFinding> findingsOf(String report);

    /**
     * By the bounds of reports, one of which is the story's; a verdict is that of one of its entries.
     *
     * @param dueBy counted in the tally are open plans due by this day; null for none
     */
    Page<ListedStory> stories(Facets facets, @Nullable LocalDate dueBy, @Nullable Cursor after, int limit);

    /** A story by its id, or by one that it had before. */
    Optional<ListedStory> story(String id, @Nullable LocalDate dueBy);

    /** By the bounds of entries, and of findings and reports of which one claim's are. Words are the summary's. */
    Page<ListedEntry> entries(Facets facets, @Nullable Cursor after, Extent extent);

    /** An entry with some of its claims; a cursor is one that {@link ListedEntry#next} gave. */
    Optional<ListedEntry> entry(String id, @Nullable Cursor after, int claims);

    /** Entries by their ids, those that are there. */
    Map<String, Entry> entriesWithIds(Collection<String> ids);

    /** Titles of stories by their ids. */
    Map<String, String> titles(Collection<String> stories);

    /** Those of one story: conflicts first, then what is agreed on, what is vaguer, and the rest. */
    Page<ListedEntry> entriesOf(String story, @Nullable Cursor after, Extent extent);

    /** Quotations of either party in stories that tell of both. */
    Page<ListedEntry> quotationsBetween(String a, String b, Selection days, @Nullable Cursor after, Extent extent);

    /** Open plans due between two days, the first due first. */
    List<ListedEntry> plansDue(LocalDate from, LocalDate until, Extent extent);

    /** How many entries there are on which reports conflict. */
    long conflicts();

    /** How many findings, by kind's name, a report has. */
    Map<String, Long> findingCounts(String report);

    /**
     * Pairs of parties, those of most events first, by days of the events.
     *
     * @param days days of events; its parties are among the pairs
     */
    Page<Dyad> pairs(Selection days, @Nullable Cursor after, int limit);

    /** A pair in all, by month or by type; directions count from {@code a}. Its parties in {@code days} do not matter. */
    List<EventCounts> pair(String a, String b, Grouping grouping, Selection days);

    /** Events of a pair, also those that do not count, by their day. */
    Page<SourcedFinding> eventsBetween(
            String a, String b, Selection days, Facets.Coding coding, @Nullable Cursor after, int limit);

    /** What one party has part in, with others, in all, by month or by type. */
    List<EventCounts> party(String code, Grouping grouping, Selection days);

    /** Parties by code, those of most reports first. */
    List<PartyCount> parties(Selection days);

    /** Who is named for a code, those of most reports first. */
    List<NameCount> names(String code, int limit);

    /** Names of which a word begins so, those of most reports first. */
    List<NameCount> namesLike(String beginning, int limit);

    /** Outlets, those of most reports first. */
    List<OutletCount> outlets();

    /** Where events happened: the key is a country, and below it its places of most events. */
    List<PlaceCount> places(Selection days, @Nullable EventType type, Set<String> parties);

    Optional<Publication> newestPublication();

    @Override
    void close();

    /** What counts are grouped by. */
    enum Grouping {
        NONE,
        MONTH,
        TYPE
    }

    /** A pair, in the order of the alphabet. */
    record Dyad(String first, String second, EventCounts counts) {}

    /**
     * A party.
     *
     * @param lastPublished day of the newest report
     */
    record PartyCount(
            String code,
            long reports,
            long findings,
            @Nullable String lastPublished) {}

    /** A name. */
    record NameCount(String name, @Nullable String code, long reports) {}

    /** An outlet. */
    record OutletCount(
            String outlet,
            long reports,
            @Nullable String firstPublished,
            @Nullable String lastPublished) {}

    /**
     * A country.
     *
     * @param stories that tell of it
     * @param places names of places with how many events each has
     */
    record PlaceCount(EventCounts counts, long stories, Map<String, Long> places) {}
}
