package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * The tables of a record, as the numbered scripts that make them: a database of version 2 has been
 * through the first two. The version stands in the database's header, which is looked at before
 * anything else.
 */
final class Schema {
    /** Stands in the header of each record: "RPTR". The first script sets it. */
    private static final int APPLICATION = 0x52505452;

    /** The scripts in their order; each version of the program adds to them and changes none. */
    static final List<String> FILES = List.of(
            "001-record.sql",
            "002-signature.sql",
            "003-sign-anew.sql",
            "004-browse.sql",
            "005-figures.sql",
            "006-to-come.sql",
            "007-likely.sql",
            "008-sure.sql");

    private final List<String> scripts;

    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The one that this version of the program works with. */
    static Schema current() {
        return new Schema(FILES.stream().map(Schema::script).toList());
    }

    static String script(String name) {
        try (InputStream script = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    int version() {
        return scripts.size();
    }

    /**
     * The version of a database that holds a record or nothing yet; 0 for nothing.
     *
     * @throws StoreException when it holds something else, or comes from a newer program
     */
    int versionOf(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // One transaction, so that a schema that is just being made is seen whole or not at all.
            statement.executeUpdate("BEGIN");
            try {
                return versionOf(statement, file);
            } finally {
                statement.executeUpdate("COMMIT");
            }
        }
    }

    private int versionOf(Statement statement, Path file) throws SQLException {
        int found = number(statement, "PRAGMA user_version");
        int application = number(statement, "PRAGMA application_id");
        boolean isNew = application == 0 && found == 0 && number(statement, "SELECT COUNT(*) FROM sqlite_master") == 0;
        if (application != APPLICATION && !isNew) {
            throw new StoreException(file + ": this database belongs to another program; name another folder");
        }
        if (found > version()) {
            throw new StoreException(file + ": this record was made by a newer version of rapporteur (its tables are"
                    + " of version " + found + ", this one knows " + version() + "); use that version");
        }
        return found;
    }

    /** Runs the scripts that the database has not been through, each in one transaction. */
    void bringUpToDate(Connection connection, Path file) throws SQLException {
        for (int version = versionOf(connection, file); version < version(); version++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                // Another process may have been faster.
                if (number(statement, "PRAGMA user_version") == version) {
                    statement.executeUpdate(scripts.get(version));
                    statement.executeUpdate("PRAGMA user_version = " + (version + 1));
                }
                statement.executeUpdate("COMMIT");
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
