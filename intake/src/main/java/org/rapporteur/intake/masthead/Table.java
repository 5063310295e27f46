package org.rapporteur.intake.masthead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a tab-separated file beside this class: lines of {@code #} about it, a line of column names, the rows. */
final class Table {
    private Table() {}

    /**
     * Reads a file.
     *
     * @throws IllegalStateException naming file and line, where a row has not as many cells as there are columns
     */
    static List<List<String>> rows(String fileName) {
        @Nullable InputStream resource = Table.class.getResourceAsStream(fileName);
        if (resource == null) {
            throw new IllegalStateException("The program lacks its file " + fileName);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows(fileName, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> rows(String fileName, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (columns == 0) {
                columns = cells.size();
            } else if (cells.size() != columns || cells.get(0).isBlank()) {
                throw new IllegalStateException(
                        fileName + ", line " + (i + 1) + ": " + columns + " cells are due, the first not empty");
            } else {
                rows.add(cells);
            }
        }
        return rows;
    }
}
