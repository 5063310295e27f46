package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Signature;
import org.rapporteur.model.SignedReport;
import org.rapporteur.model.Story;

/** Writes and reads the record in a SQLite file. One connection writes, by one thread at a time. */
final class SqliteStore extends SqliteReader implements RecordStore {
    private final SqliteFile file;
    private final Handle handle;
    private final Lock writing = new ReentrantLock();

    private SqliteStore(SqliteFile file, Handle handle) {
        super(file);
        this.file = requireNonNull(file, "file");
        this.handle = requireNonNull(handle, "handle");
    }

    static SqliteStore open(SqliteFile file) {
        try {
            return new SqliteStore(file, file.toWrite().open());
        } catch (JdbiException e) {
            throw SqliteFailure.of(file.path(), e);
        }
    }

    @Override
    public boolean add(CodedReport report) {
        return write(writer -> add(writer, report));
    }

    private static boolean add(Handle writer, CodedReport report) {
        return ReportRows.insert(writer, report) || ReportRows.replace(writer, report);
    }

    private static boolean add(Handle writer, SignedReport report) {
        boolean added = add(writer, report.coded());
        if (added) {
            SignatureRows.insert(writer, List.of(report.signature()));
        }
        return added;
    }

    @Override
    public List<SignedReport> addAll(List<SignedReport> reports) {
        return write(
                writer -> reports.stream().filter(report -> add(writer, report)).toList());
    }

    @Override
    public void setAside(Reject reject) {
        write(writer -> writer.createUpdate("INSERT INTO reject (id, source, place, reason, advice)"
                        + " VALUES (:id, :source, :place, :reason, :advice) ON CONFLICT (id) DO NOTHING")
                .bind("id", reject.id())
                .bind("source", reject.source())
                .bind("place", reject.place())
                .bind("reason", reject.reason())
                .bind("advice", reject.advice())
                .execute());
    }

    @Override
    public void sign(List<Signature> signatures) {
        write(writer -> {
            SignatureRows.insert(writer, signatures);
            return signatures;
        });
    }

    @Override
    public void file(List<Story> stories, List<Entry> entries) {
        StoryRows rows = new StoryRows(stories, entries);
        write(writer -> {
            rows.replace(writer);
            return rows;
        });
    }

    private <T> T write(Function<Handle, T> work) {
        writing.lock();
        try {
            return Transaction.WRITING.in(handle, work);
        } catch (JdbiException e) {
            throw SqliteFailure.of(file.path(), e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        super.close();
        handle.close();
    }
}
