package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The file of a record in its store's folder, and how connections to it are opened.
 *
 * <p>It is written ahead (WAL), so that others read while one writes, and each commit is on the disk
 * before it returns.
 *
 * @param patience how long one process waits for another that writes
 * @param pragmas further settings of the connection that writes
 */
record SqliteFile(Path folder, Duration patience, Schema schema, List<String> pragmas) {
    private static final String NAME = "record.db";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BEAT = Duration.ofMillis(20);

    SqliteFile {
        requireNonNull(folder, "folder");
        requireNonNull(patience, "patience");
        requireNonNull(schema, "schema");
        pragmas = List.copyOf(pragmas);
    }

    static SqliteFile in(Path folder) {
        return new SqliteFile(folder, PATIENCE, Schema.current(), List.of());
    }

    Path path() {
        return folder.resolve(NAME);
    }

    /** Connections that write; makes the folder and the file, and brings its schema up to date. */
    Jdbi toWrite() {
        return jdbi(Jdbi.create(this::connectToWrite));
    }

    /** Connections that read only. */
    Jdbi toRead() {
        return jdbi(Jdbi.create(this::connectToRead));
    }

    private static Jdbi jdbi(Jdbi jdbi) {
        return jdbi.registerArgument(new StoredTextArgument());
    }

    private Connection connectToWrite() throws SQLException {
        makeFolder();
        SQLiteConfig config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Connection connection = config.createConnection(url());
        try {
            schema.versionOf(connection, path());
            writeAhead(connection);
            schema.bringUpToDate(connection, path());
            // 32 MB: ids are spread over the whole of their indexes.
            execute(connection, "PRAGMA cache_size = -32000");
            for (String pragma : pragmas) {
                execute(connection, pragma);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void makeFolder() {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(folder + ": a store is a folder, and this is a file; name another", e);
        } catch (IOException e) {
            throw new StoreException(folder + ": the store's folder cannot be made; name one where you may write", e);
        }
    }

    /** Two processes that make one store at once collide here, where SQLite does not wait by itself. */
    private void writeAhead(Connection connection) throws SQLException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                execute(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (!SqliteFailure.isBusy(e) || System.nanoTime() > until) {
                    throw e;
                }
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(BEAT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while waiting for another process to make the store", e);
        }
    }

    private Connection connectToRead() throws SQLException {
        if (Files.notExists(path())) {
            throw missing();
        }
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = config.createConnection(isFrozen() ? url() + "?immutable=1" : url());
        try {
            int version = schema.versionOf(connection, path());
            if (version == 0) {
                throw missing();
            }
            if (version < schema.version()) {
                throw new StoreException(path() + ": this record was made by an older version of rapporteur (its tables"
                        + " are of version " + version + ", this one reads " + schema.version()
                        + "); run rapporteur read once, with a report or an empty folder, to bring it up to date");
            }
            execute(connection, "PRAGMA query_only = TRUE");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Nobody is writing, and beside the file there may be none for the locks that reading needs. */
    private boolean isFrozen() {
        return !Files.isWritable(folder) && Files.notExists(folder.resolve(NAME + "-wal"));
    }

    private StoreException missing() {
        return new StoreException(
                "there is no record at " + folder + "; read some reports first: rapporteur read PATH");
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        return config;
    }

    /** A URI, so that no character of a folder's name is taken for an option. */
    private String url() {
        return "jdbc:sqlite:" + path().toAbsolutePath().toUri();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
