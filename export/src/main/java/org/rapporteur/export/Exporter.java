package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.rapporteur.export.table.CsvRows;
import org.rapporteur.export.table.JsonRows;
import org.rapporteur.export.table.RowWriter;
import org.rapporteur.json.JsonValue;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.store.RecordReader;

/**
 * Writes a part of a record, row by row: what is in memory at once does not grow with the number of
 * rows. Immutable and safe for threads, so one serves a whole program.
 */
public final class Exporter {
    @SuppressWarnings("UnusedVariable") // for the formats of event data, which come next
    private final Knowledge knowledge;

    public Exporter(Knowledge knowledge) {
        this.knowledge = requireNonNull(knowledge, "knowledge");
    }

    /**
     * Writes what is asked for, in an order that does not depend on how it was read.
     *
     * @param out is flushed and stays open
     * @return how much it was
     * @throws IOException when the stream fails, as it does where a reader has gone
     */
    public Exported export(ExportRequest request, RecordReader record, OutputStream out) throws IOException {
        RecordRows rows = new RecordRows(request, record);
        OutputStream open = new OpenStream(out);
        try {
            return switch (request.format()) {
                case JSONL -> write(rows, new JsonRows(open));
                case CSV -> write(rows, csv(request, open));
                default -> throw new UnsupportedOperationException(request.format() + " comes soon");
            };
        } catch (UncheckedIOException e) {
            throw requireNonNull(e.getCause(), "cause");
        }
    }

    private static RowWriter csv(ExportRequest request, OutputStream out) throws IOException {
        return request.forSpreadsheets()
                ? CsvRows.forSpreadsheets(request.columns(), out)
                : CsvRows.exact(request.columns(), out);
    }

    private static Exported write(RecordRows rows, RowWriter writer) throws IOException {
        long[] count = new long[1];
        try (writer) {
            rows.forEach(row -> {
                writeUnchecked(writer, row);
                count[0]++;
            });
        }
        return new Exported(count[0], 0);
    }

    private static void writeUnchecked(RowWriter rows, JsonValue row) {
        try {
            rows.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
