package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.rapporteur.export.coded.Gdelt;
import org.rapporteur.export.coded.GdeltMentions;
import org.rapporteur.export.coded.Happened;
import org.rapporteur.export.coded.Icews;
import org.rapporteur.export.coded.Phoenix;
import org.rapporteur.export.coded.Polecat;
import org.rapporteur.export.coded.TabbedLines;
import org.rapporteur.export.parquet.ParquetRows;
import org.rapporteur.export.table.CsvRows;
import org.rapporteur.export.table.JsonRows;
import org.rapporteur.export.table.RowWriter;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.store.RecordReader;

/**
 * Writes a part of a record, row by row: what is in memory at once does not grow with the number of
 * rows. Immutable and safe for threads, so one serves a whole program.
 */
public final class Exporter {
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
                case PARQUET -> write(rows, new ParquetRows(request.columns(), open));
                case GDELT -> write(rows, new TabbedLines(new Gdelt(knowledge), open));
                case GDELT_MENTIONS -> write(rows, new TabbedLines(new GdeltMentions(knowledge), open));
                case POLECAT -> write(rows, new TabbedLines(new Polecat(knowledge), open));
                case ICEWS -> write(rows, new TabbedLines(new Icews(knowledge), open));
                case PHOENIX -> write(rows, new TabbedLines(new Phoenix(knowledge), open));
                case JSONLD -> new LinkedRecord(rows, record, request.filter().selection()).write(open);
                case GRAPHML -> graph(rows, request.filter().counting(), open);
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
                Unchecked.run(() -> writer.write(row));
                count[0]++;
            });
        }
        return new Exported(count[0], 0);
    }

    private static Exported write(RecordRows rows, TabbedLines lines) throws IOException {
        long[] leftOut = new long[1];
        try (lines) {
            rows.events().forEach(row -> {
                if (Happened.test(row.event())) {
                    Unchecked.run(() -> lines.write(row));
                } else {
                    leftOut[0]++;
                }
            });
        }
        return new Exported(lines.lines(), leftOut[0]);
    }

    private Exported graph(RecordRows rows, Set<AuxiliaryMode> counting, OutputStream out) throws IOException {
        Network network = new Network(counting);
        rows.events().forEach(row -> network.add(row.event()));
        return network.write(knowledge.states(), out);
    }
}
