package org.rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of a data file: cells parted by tabs, values in a cell by {@code |}; {@code -} is
 * nothing. Lines that start with {@code #} are comments; the first other line names the columns.
 */
final class Row {
    private static final String NOTHING = "-";

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    static List<Row> readAll(String file, BufferedReader lines, List<String> columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean named = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(file, number, columns, List.of(line.split("\t", -1)));
            if (named) {
                rows.add(row.checked());
            } else {
                row.checkNames();
                named = true;
            }
        }
        return rows;
    }

    private void checkNames() {
        if (!cells.equals(columns)) {
            throw wrong("the columns are " + String.join(" ", cells) + ", not " + String.join(" ", columns));
        }
    }

    private Row checked() {
        if (cells.size() != columns.size()) {
            throw wrong(cells.size() + " cells, not " + columns.size());
        }
        for (String cell : cells) {
            if (cell.isEmpty() || !cell.equals(cell.strip())) {
                throw wrong("a cell is empty or has blanks around it: '" + cell + "'");
            }
        }
        return this;
    }

    /** The cell's text. */
    String text(String column) {
        return optional(column).orElseThrow(() -> wrong("no " + column));
    }

    Optional<String> optional(String column) {
        String cell = cells.get(columns.indexOf(column));
        return cell.equals(NOTHING) ? Optional.empty() : Optional.of(cell);
    }

    /** The values in the cell, none of them twice. */
    List<String> list(String column) {
        List<String> values = optional(column)
                .map(cell -> Arrays.asList(cell.split("\\|", -1)))
                .orElse(List.of());
        if (values.stream().anyMatch(String::isBlank)
                || values.stream().distinct().count() < values.size()) {
            throw wrong("an empty or doubled value in " + column + ": " + String.join("|", values));
        }
        return List.copyOf(values);
    }

    /** The cell as another type. What the reader refuses is reported with file and line. */
    <T> T parse(String column, Function<String, T> reader) {
        return parseOptional(column, reader).orElseThrow(() -> wrong("no " + column));
    }

    <T> Optional<T> parseOptional(String column, Function<String, T> reader) {
        return optional(column).map(cell -> parsed(column, cell, reader));
    }

    private <T> T parsed(String column, String cell, Function<String, T> reader) {
        try {
            return reader.apply(cell);
        } catch (IllegalArgumentException | DateTimeException problem) {
            throw wrong("no such " + column + ": '" + cell + "'");
        }
    }

    /** The cells of these columns, by which lines are told apart. */
    List<String> key(List<String> keyColumns) {
        return keyColumns.stream()
                .map(column -> cells.get(columns.indexOf(column)))
                .toList();
    }

    DataFileException wrong(String problem) {
        return new DataFileException(file, line, problem);
    }
}
