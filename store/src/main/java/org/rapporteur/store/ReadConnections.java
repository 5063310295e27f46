package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Connections that read, as many as there are readings at once; who is told of a value may well read
 * further. Each reading sees the record as it was when it began.
 */
final class ReadConnections implements AutoCloseable {
    private final SqliteFile file;
    private final Jdbi jdbi;
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();

    ReadConnections(SqliteFile file) {
        this.file = requireNonNull(file, "file");
        this.jdbi = file.toRead();
    }

    /** Opens one connection, to see whether there is something to read. */
    void check() {
        read(handle -> 0);
    }

    <T> T read(Function<Handle, T> reading) {
        try {
            @Nullable Handle waiting = idle.pollFirst();
            Handle handle = waiting == null ? jdbi.open() : waiting;
            try {
                return Transaction.READING.in(handle, reading);
            } finally {
                idle.addFirst(handle);
            }
        } catch (JdbiException e) {
            throw SqliteFailure.of(file.path(), e);
        }
    }

    /** Nothing may be reading any more. */
    @Override
    public void close() {
        for (@Nullable Handle handle = idle.pollFirst(); handle != null; handle = idle.pollFirst()) {
            handle.close();
        }
    }
}
