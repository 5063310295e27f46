package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EntryJson;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.JsonValue;
import org.rapporteur.json.RejectJson;
import org.rapporteur.json.ReportJson;
import org.rapporteur.json.StoryJson;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;

/** Writes a part of a record, row by row: what is in memory at once does not grow with the record. */
public final class Exporter {
    private final RecordReader record;
    private final @Nullable LocalDate asOf;

    /**
     * An exporter.
     *
     * @param asOf the day for what depends on today; null for the newest publication in the record
     */
    public Exporter(RecordReader record, @Nullable LocalDate asOf) {
        this.record = requireNonNull(record, "record");
        this.asOf =
                asOf == null ? record.newestPublication().map(Publication::date).orElse(null) : asOf;
    }

    /**
     * Writes the rows and closes the stream.
     *
     * @throws IllegalArgumentException when the kind does not exist in the format
     */
    public void export(ExportKind kind, ExportFormat format, Selection selection, OutputStream out) throws IOException {
        try (RowWriter rows = rows(kind, format, out)) {
            write(kind, selection, row -> writeUnchecked(rows, row));
        } catch (UncheckedIOException e) {
            throw requireNonNull(e.getCause(), "cause");
        }
    }

    private static RowWriter rows(ExportKind kind, ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case JSONL -> new JsonRows(out);
            case CSV -> {
                if (kind.columns().isEmpty()) {
                    throw new IllegalArgumentException(kind + " is no table");
                }
                yield new CsvRows(kind.columns(), out);
            }
        };
    }

    private static void writeUnchecked(RowWriter rows, JsonValue row) {
        try {
            rows.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExportKind kind, Selection selection, Consumer<JsonValue> to) {
        switch (kind) {
            case REPORTS -> record.reports(selection, report -> to.accept(row(report)));
            case EVENTS -> findings(FindingKind.EVENT, selection, to);
            case QUOTATIONS -> findings(FindingKind.QUOTATION, selection, to);
            case QUANTITIES -> findings(FindingKind.QUANTITY, selection, to);
            case RELATIONS -> findings(FindingKind.RELATION, selection, to);
            case STORIES -> record.stories(selection, story -> to.accept(row(story)));
            case ENTRIES -> record.entries(selection, entry -> to.accept(row(entry)));
            case PANEL -> panel(selection, to);
            case REJECTS -> record.rejects(reject -> to.accept(json -> RejectJson.write(reject, json)));
            case RECORD -> all(selection, to);
        }
    }

    private void findings(FindingKind kind, Selection selection, Consumer<JsonValue> to) {
        record.findings(kind, selection, finding -> to.accept(json -> FindingJson.write(finding, json)));
    }

    private static JsonValue row(FiledReport filed) {
        return json -> ReportJson.write(filed.report(), filed.copyOf(), filed.story(), json);
    }

    private JsonValue row(Story story) {
        List<String> entries =
                record.entriesOf(story.id()).stream().map(Entry::id).toList();
        Map<String, Report> reports = new HashMap<>();
        story.members()
                .forEach(member -> record.report(member.report())
                        .ifPresent(filed -> reports.put(member.report(), filed.report())));
        return json -> StoryJson.write(story, reports, entries, json);
    }

    private JsonValue row(Entry entry) {
        return json -> EntryJson.write(entry, asOf, json);
    }

    private void panel(Selection selection, Consumer<JsonValue> to) {
        Panel panel = new Panel();
        Map<String, LocalDate> published = new HashMap<>();
        record.reports(selection, filed -> {
            if (filed.report().masthead().published() != null) {
                published.put(
                        filed.report().id(),
                        filed.report().masthead().published().date());
            }
        });
        record.findings(FindingKind.EVENT, selection, finding -> {
            if (finding instanceof PoliticalEvent event) {
                panel.add(event, published.get(event.basis().report()));
            }
        });
        panel.forEach((cell, tally) -> to.accept(row(cell, tally)));
    }

    private static JsonValue row(Panel.Cell cell, Panel.Tally tally) {
        return json -> {
            json.writeStartObject();
            json.writeStringField("month", cell.month().toString());
            json.writeStringField("actor", cell.actor());
            json.writeStringField("recipient", cell.recipient());
            json.writeNumberField("events", tally.events());
            json.writeNumberField("reports", tally.reports());
            json.writeNumberField("verbal_cooperation", tally.of(Quad.VERBAL_COOPERATION));
            json.writeNumberField("material_cooperation", tally.of(Quad.MATERIAL_COOPERATION));
            json.writeNumberField("verbal_conflict", tally.of(Quad.VERBAL_CONFLICT));
            json.writeNumberField("material_conflict", tally.of(Quad.MATERIAL_CONFLICT));
            json.writeNumberField("mean_scale", tally.meanScale());
            json.writeEndObject();
        };
    }

    /** Every line says its kind, as findings do of themselves. */
    private void all(Selection selection, Consumer<JsonValue> to) {
        record.reports(selection, filed -> to.accept(KindFirst.of("report", row(filed))));
        for (FindingKind kind : FindingKind.values()) {
            findings(kind, selection, to);
        }
        record.stories(selection, story -> to.accept(KindFirst.of("story", row(story))));
        record.entries(selection, entry -> to.accept(KindFirst.of("entry", row(entry))));
        record.rejects(reject -> to.accept(KindFirst.of("reject", json -> RejectJson.write(reject, json))));
    }
}
