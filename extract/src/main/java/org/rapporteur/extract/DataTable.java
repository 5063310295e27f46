package org.rapporteur.extract;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated tables that lie beside the classes. Lines that begin with {@code #} say
 * what the table is; the first other line names the columns; every further one is a row.
 */
public final class DataTable {
    private DataTable() {}

    /**
     * Reads a table.
     *
     * @param beside a class of the package whose resources hold the table
     * @param name the file's name
     * @param columns the columns that the table must have, in this order
     * @throws IllegalArgumentException when a line is not as it should be, naming file and line
     */
    public static List<Row> read(Class<?> beside, String name, String... columns) {
        try (InputStream resource = requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows(name, lines, List.of(columns));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static List<Row> rows(String name, BufferedReader lines, List<String> columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name + ":" + number, columns, List.of(line.split("\t", -1)));
            if (headed) {
                rows.add(row);
            } else if (!row.cells().equals(columns)) {
                throw row.wrong("the columns are not " + columns);
            }
            headed = true;
        }
        return List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param place file and line, for errors
     * @param columns the names of the cells
     * @param cells as many as there are columns
     */
    public record Row(String place, List<String> columns, List<String> cells) {
        public Row {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        place + ": " + cells.size() + " cells, expected " + columns.size() + " " + columns);
            }
        }

        /** The cell of a column, without blanks around it. */
        public String get(String column) {
            return cells.get(columns.indexOf(column)).strip();
        }

        /** The parts of a cell between bars; none for an empty cell. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** The constant that a cell names. */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            try {
                return Enum.valueOf(type, get(column));
            } catch (IllegalArgumentException e) {
                throw wrong("no " + type.getSimpleName() + " is called " + get(column));
            }
        }

        /** The error that a row is wrong, to be thrown. */
        public IllegalArgumentException wrong(String why) {
            return new IllegalArgumentException(place + ": " + why);
        }
    }
}
