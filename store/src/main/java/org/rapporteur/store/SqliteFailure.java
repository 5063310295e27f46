package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite says went wrong, in the words of a user: one line, with what to do. */
final class SqliteFailure {
    /** The lower byte of a code is its sort; what stands above says more of the same. */
    private static final int SORT = 0xFF;

    private SqliteFailure() {}

    static boolean isBusy(SQLException failure) {
        return is(SQLiteErrorCode.SQLITE_BUSY, failure) || is(SQLiteErrorCode.SQLITE_LOCKED, failure);
    }

    private static boolean is(SQLiteErrorCode code, SQLException failure) {
        return sortOf(failure) == code.code;
    }

    private static int sortOf(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & SORT : failure.getErrorCode();
    }

    /**
     * The failure of some work on a record.
     *
     * @param cause has an {@link SQLException} below it; else it is a bug, and comes back as it is
     */
    static RuntimeException of(Path file, RuntimeException cause) {
        @Nullable SQLException failure = sqlBelow(cause);
        return failure == null ? cause : of(file, failure, cause);
    }

    static RuntimeException of(Path file, SQLException failure) {
        return of(file, failure, failure);
    }

    private static RuntimeException of(Path file, SQLException failure, Throwable cause) {
        if (is(SQLiteErrorCode.SQLITE_CONSTRAINT, failure)) {
            return new IllegalArgumentException(
                    "This does not fit what the record holds: " + failure.getMessage(), cause);
        }
        return new StoreException(file + ": " + describe(failure), cause);
    }

    private static @Nullable SQLException sqlBelow(Throwable cause) {
        for (@Nullable Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException failure) {
                return failure;
            }
        }
        return null;
    }

    private static String describe(SQLException failure) {
        if (isBusy(failure)) {
            return "another process is writing to this record; try again when it has ended";
        }
        if (is(SQLiteErrorCode.SQLITE_FULL, failure)) {
            return "the disk is full; make room and run the same command again, what was added is kept";
        }
        if (is(SQLiteErrorCode.SQLITE_NOTADB, failure)) {
            return "this is no record, and no database at all; name another folder, or move the file away";
        }
        if (is(SQLiteErrorCode.SQLITE_CORRUPT, failure)) {
            return "the file is damaged (" + line(failure) + "); put back a copy, or read the reports anew";
        }
        if (is(SQLiteErrorCode.SQLITE_READONLY, failure)
                || is(SQLiteErrorCode.SQLITE_CANTOPEN, failure)
                || is(SQLiteErrorCode.SQLITE_PERM, failure)) {
            return "the file cannot be opened or written; see whether you have the rights to it and its folder";
        }
        if (is(SQLiteErrorCode.SQLITE_IOERR, failure)) {
            return "the disk failed (" + line(failure) + "); see whether it is full, or damaged";
        }
        return "the record could not be used (" + line(failure) + "); run again with --debug to see where";
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
