package org.rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the data files lie: a user's folder, whose lines come first, and those shipped. */
final class DataFiles {
    private final @Nullable Path folder;
    private final boolean shipped;

    private DataFiles(@Nullable Path folder, boolean shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    static DataFiles shipped() {
        return new DataFiles(null, true);
    }

    static DataFiles in(Path folder) {
        return new DataFiles(folder, false);
    }

    DataFiles andShipped() {
        return new DataFiles(folder, true);
    }

    /**
     * The lines of the file of that name, none where there is no file. The user's come before the
     * shipped ones and take their place where the key is the same; a key twice in one file is wrong.
     */
    Stream<Row> rows(String name, List<String> columns, List<String> key) {
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        try {
            if (folder != null && Files.exists(folder.resolve(name))) {
                Path file = folder.resolve(name);
                rows.putAll(byKey(read(file.toString(), Files.newInputStream(file), columns), key));
            }
            if (shipped) {
                byKey(read(name, shippedFile(name), columns), key).forEach(rows::putIfAbsent);
            }
        } catch (IOException cause) {
            throw new DataFileException(name, cause);
        }
        return rows.values().stream();
    }

    private static Map<List<String>, Row> byKey(List<Row> rows, List<String> key) {
        Map<List<String>, Row> byKey = new LinkedHashMap<>();
        for (Row row : rows) {
            if (byKey.putIfAbsent(row.key(key), row) != null) {
                throw row.wrong("a second line for " + String.join(" ", row.key(key)));
            }
        }
        return byKey;
    }

    private static InputStream shippedFile(String name) throws IOException {
        InputStream file = DataFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("it is not in the program");
        }
        return file;
    }

    private static List<Row> read(String name, InputStream bytes, List<String> columns) throws IOException {
        // A decoder of its own: a reader made from the charset alone would let broken UTF-8 pass.
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, decoder))) {
            return Row.readAll(name, lines, columns);
        }
    }
}
