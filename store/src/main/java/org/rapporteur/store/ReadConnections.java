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
            return read(waiting == null ? jdbi.open() : waiting, reading);
        } catch (JdbiException e) {
            throw SqliteFailure.of(file.path(), e);
        }
    }

    /** A connection on which something failed is not used again. */
    private <T> T read(Handle handle, Function<Handle, T> reading) {
        boolean read = false;
        try {
            T result = Transaction.READING.in(handle, reading);
            read = true;
            return result;
        } finally {
            if (read) {
                idle.addFirst(handle);
            } else {
                handle.close();
            }
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
