package org.rapporteur.store;

import java.util.List;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Signature;
import org.rapporteur.model.SignedReport;
import org.rapporteur.model.Story;

/**
 * Writes a record. Each call is one transaction: it has happened whole and for good when it
 * returns, or not at all. Safe for threads; one process writes at a time, others wait a while.
 *
 * <p>All methods throw {@link StoreException} when the store cannot take it.
 */
public interface RecordWriter extends AutoCloseable {
    /**
     * Adds a report with its findings; it belongs to no story yet. Where the record holds another
     * reading of the report that is kept after this one ({@link
     * org.rapporteur.model.Report#isKeptBefore}), this takes its place, and its story goes, with those
     * whose plans had their outcome there: their reports belong to no story until they are filed again.
     *
     * @return false when the record holds the report already; then nothing changes
     */
    boolean add(CodedReport report);

    /**
     * Adds reports as {@link #add} does, each with its signature, all in one transaction.
     *
     * @return those that were added; of the others nothing changes
     */
    List<SignedReport> addAll(List<SignedReport> reports);

    /** Notes a document that was set aside; one already noted stays noted once. */
    void setAside(Reject reject);

    /** Keeps the signatures of reports that are in the record; one that has a signature keeps it. */
    void sign(List<Signature> signatures);

    /**
     * Puts reports into stories, with what the stories say. The stories that the reports were in
     * before go, with their entries; their ids go on leading to the new ones as the new ones say.
     *
     * @param stories their reports are in the record; no report is in two of them
     * @param entries each of one of the stories
     */
    void file(List<Story> stories, List<Entry> entries);

    @Override
    void close();
}
