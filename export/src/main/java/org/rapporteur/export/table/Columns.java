package org.rapporteur.export.table;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of each kind as a table, from {@code columns.tsv}. */
public final class Columns {
    private static final String FILE = "columns.tsv";
    private static final int CELLS = 4;
    private static final Map<String, List<Column>> BY_KIND = read();

    private Columns() {}

    /** The columns of a kind, by its name in lower case; none for what is no table. */
    public static List<Column> of(String kind) {
        return List.copyOf(BY_KIND.getOrDefault(kind, List.of()));
    }

    private static Map<String, List<Column>> read() {
        Map<String, List<Column>> byKind = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(Columns.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != CELLS) {
                        throw new IllegalStateException(FILE + ", line " + number + ": " + CELLS + " cells are needed");
                    }
                    Column.Type type = Column.Type.valueOf(cells[2].toUpperCase(Locale.ROOT));
                    byKind.computeIfAbsent(cells[0], kind -> new ArrayList<>()).add(new Column(cells[1], type));
                }
            }
            return byKind;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
