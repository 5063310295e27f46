package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import org.rapporteur.intake.StatementSink;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Reject;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;

/** Takes structured statements into a record, and files them into stories. One thread's own. */
public final class AddingRun implements StatementSink {
    private final RecordWriter writer;
    private final ReadingProgress progress;
    private final Filing filing;
    private long added;
    private long known;
    private long setAside;

    public AddingRun(RecordReader record, RecordWriter writer, Reconciler reconciler, ReadingProgress progress) {
        this.writer = requireNonNull(writer, "writer");
        this.progress = requireNonNull(progress, "progress");
        this.filing = new Filing(requireNonNull(record, "record"), writer, reconciler, Runnable::run);
    }

    @Override
    public void statement(CodedReport statement) {
        if (writer.add(statement)) {
            added++;
        } else {
            known++;
        }
    }

    @Override
    public void setAside(Reject reject) {
        writer.setAside(reject);
        setAside++;
        progress.setAside(reject);
    }

    /** Files what was added. */
    public Added finish() {
        filing.fileAll(new RecentReports());
        return new Added(added, known, setAside);
    }

    /**
     * What came of it.
     *
     * @param added statements that are new in the record
     * @param known statements that the record held already
     * @param setAside rows that could not be read
     */
    public record Added(long added, long known, long setAside) {}
}
