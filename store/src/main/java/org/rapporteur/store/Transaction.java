package org.rapporteur.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Work done whole or not at all. In SQLite's own words, not JDBC's: the driver takes a transaction for
 * open that could not begin because another process writes.
 */
enum Transaction {
    /** Sees the record as it is at the first reading. */
    READING("BEGIN"),
    /** Waits at the start until nobody else writes. */
    WRITING("BEGIN IMMEDIATE");

    private final String begin;

    Transaction(String begin) {
        this.begin = begin;
    }

    <T> T in(Handle handle, Function<Handle, T> work) {
        handle.execute(begin);
        try {
            T result = work.apply(handle);
            handle.execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            throw e;
        }
    }

    private static void rollBack(Handle handle, Throwable cause) {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            // On a full disk SQLite has already done so by itself.
            cause.addSuppressed(e);
        }
    }
}
