package org.rapporteur.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.json.JsonValue;

/** Rows as RFC 4180 has them, in UTF-8: null is an empty field, lists and objects are JSON text. */
final class CsvRows implements RowWriter {
    private final List<String> columns;
    private final CSVPrinter printer;

    CsvRows(List<String> columns, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        this.printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(columns.toArray(new String[0]))
                        .get());
    }

    @Override
    public void write(JsonValue row) throws IOException {
        JsonNode fields = Json.tree(Json.text(row));
        for (String column : columns) {
            printer.print(cell(fields.get(column)));
        }
        printer.println();
    }

    private static @Nullable String cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString();
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
