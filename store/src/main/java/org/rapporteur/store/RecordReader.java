package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Signature;
import org.rapporteur.model.Story;

/**
 * Reads a record. What comes in numbers is handed over one by one in a fixed order, the same
 * whatever order the reports were read in, and is never held in memory whole. Safe for threads, and
 * beside a writer in another process.
 *
 * <p>All methods throw {@link StoreException} when the store cannot be read.
 */
public interface RecordReader extends AutoCloseable {
    boolean hasReport(String id);

    Optional<FiledReport> report(String id);

    /** A report with its findings as they were added. */
    Optional<CodedReport> codedReport(String id);

    /** Ids of the reports that are in no story yet, sorted. */
    List<String> unfiledReports();

    /** Ids of the reports that have no signature yet, sorted. */
    List<String> unsignedReports();

    /** A report's signature. */
    Optional<Signature> signature(String report);

    /**
     * The reports that are found by a lasting key, each with the story that it is in; empty for none.
     *
     * @return stories by the ids of reports
     */
    Map<String, Optional<String>> storiesUnder(String lastingKey);

    /**
     * The signatures that are found by one of the keys, by the id of their report.
     *
     * @param from first day of publication; null for no bound
     * @param until last day of publication; null for no bound. Undated reports, and what is found by a
     *     lasting key, lie within any bounds
     */
    List<Signature> signatures(Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate until);

    /** By publication, then by id; undated ones first. */
    void reports(Selection selection, Consumer<? super FiledReport> to);

    /** Of one kind, by report in the order of {@link #reports}, then as they were added. */
    void findings(FindingKind kind, Selection selection, Consumer<? super Finding> to);

    /** By first publication, then by id; undated ones first. */
    void stories(Selection selection, Consumer<? super Story> to);

    /** The newest stories first, by last publication, then by id. */
    List<Story> newestStories(int limit);

    /** A story by its id, or by one that it had before. */
    Optional<Story> story(String id);

    /** By story in the order of {@link #stories}, then as they were filed. */
    void entries(Selection selection, Consumer<? super Entry> to);

    /** An entry by its id, such as a plan's outcome. */
    Optional<Entry> entry(String id);

    /** Those of one story, as they were filed. */
    List<Entry> entriesOf(String story);

    /** By id. */
    void rejects(Consumer<? super Reject> to);

    /**
     * Reports whose title or text holds all the words, the best first.
     *
     * @param query words as people type them; quoted ones must stand together; no other syntax, and
     *     no query is an error
     */
    List<Hit> search(String query, int limit);

    /** How many of everything the record holds. */
    Counts counts();

    /** The newest day of publication in the record. */
    Optional<Publication> newestPublication();

    @Override
    void close();

    /**
     * How much a record holds.
     *
     * @param findings of all kinds
     */
    record Counts(long reports, long findings, long stories, long entries, long rejects) {}

    /**
     * A report that fits a query.
     *
     * @param excerpt some words around the match, of the report's title or text
     */
    record Hit(FiledReport report, String excerpt) {}
}
