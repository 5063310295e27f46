package org.rapporteur.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Reads the tab-separated data files beside this class; an error names file and line. */
final class TableReader {
    private TableReader() {}

    /** Hands on the columns of each line that is neither empty nor a comment. */
    static void read(String file, int columns, Consumer<List<String>> reader) {
        try (InputStream in = TableReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + file);
            }
            read(file, columns, reader, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String file, int columns, Consumer<List<String>> reader, BufferedReader lines)
            throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                readLine(file + ":" + number, line, columns, reader);
            }
        }
    }

    private static void readLine(String where, String line, int columns, Consumer<List<String>> reader) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(where + ": " + columns + " columns are wanted, not " + cells.size());
        }
        try {
            reader.accept(cells);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(where + ": " + e.getMessage(), e);
        }
    }
}
