package org.rapporteur.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens the store at a place that a user names: a folder, in which one SQLite file holds the record. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a store to write and read; makes it where there is none.
     *
     * @throws StoreException when that is not possible
     */
    public static RecordStore open(String location) {
        return SqliteStore.open(SqliteFile.in(folder(location)));
    }

    /**
     * Opens a store to read; changes nothing in it, and makes none.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    public static RecordReader openForReading(String location) {
        return SqliteReader.open(SqliteFile.in(folder(location)));
    }

    /**
     * Opens a store to browse; changes nothing in it, and makes none.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    public static RecordBrowser openForBrowsing(String location) {
        return SqliteBrowser.open(SqliteFile.in(folder(location)));
    }

    private static Path folder(String location) {
        if (location.isBlank()) {
            throw new StoreException("a store needs a name; give its folder with --store DIR");
        }
        if (location.startsWith("jdbc:")) {
            throw new StoreException(
                    location + ": databases on servers cannot hold a record yet; " + "name a folder with --store DIR");
        }
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new StoreException(location + ": no folder can have this name; name another with --store DIR", e);
        }
    }
}
