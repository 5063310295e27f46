package org.rapporteur.export.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.json.JsonValue;

/** Rows as RFC 4180 has them, in UTF-8: null is an empty field, lists and objects are JSON text. */
public final class CsvRows implements RowWriter {
    private final List<Column> columns;
    private final UnaryOperator<String> text;
    private final CSVPrinter printer;

    private CsvRows(List<Column> columns, UnaryOperator<String> text, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        this.text = text;
        this.printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(columns.stream().map(Column::name).toArray(String[]::new))
                        .get());
    }

    /** For programs: texts come back exactly. */
    public static CsvRows exact(List<Column> columns, OutputStream out) throws IOException {
        return new CsvRows(columns, UnaryOperator.identity(), out);
    }

    /** For spreadsheets: a text that they would take for a formula gets an apostrophe before it. */
    public static CsvRows forSpreadsheets(List<Column> columns, OutputStream out) throws IOException {
        return new CsvRows(columns, CsvRows::withoutFormula, out);
    }

    private static String withoutFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void write(JsonValue row) throws IOException {
        JsonNode fields = Json.tree(Json.text(row));
        for (Column column : columns) {
            printer.print(cell(fields.get(column.name())));
        }
        printer.println();
    }

    private @Nullable String cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isTextual()) {
            return text.apply(value.textValue());
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
