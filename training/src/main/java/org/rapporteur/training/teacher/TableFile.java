package org.rapporteur.training.teacher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the tables beside this class: cells parted by tabs, header lines begin with {@code #}. */
final class TableFile {
    private TableFile() {}

    /**
     * All rows of a table.
     *
     * @param name of the file
     * @param columns how many cells each row has
     * @throws IllegalStateException naming file and line, where a row has other cells or comes twice
     */
    static List<List<String>> read(String name, int columns) {
        InputStream found = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return rows(lines, name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static List<List<String>> rows(BufferedReader lines, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns || row.contains("") || !seen.add(row)) {
                throw new IllegalStateException(
                        name + ", line " + number + ": want " + columns + " cells, not said before: " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
