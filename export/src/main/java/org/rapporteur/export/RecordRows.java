package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.export.event.EventSource;
import org.rapporteur.export.event.EventSources;
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

/** What a request asks for, as rows: JSON objects, one by one. */
final class RecordRows {
    private final ExportRequest request;
    private final RecordReader record;
    private final Selection selection;
    private final Sieve sieve;
    private final @Nullable LocalDate asOf;

    RecordRows(ExportRequest request, RecordReader record) {
        this.request = request;
        this.record = record;
        this.selection = request.filter().selection();
        this.sieve = new Sieve(request.filter(), record);
        this.asOf = request.asOf() == null
                ? record.newestPublication().map(Publication::date).orElse(null)
                : request.asOf();
    }

    void forEach(Consumer<JsonValue> to) {
        switch (request.kind()) {
            case REPORTS -> record.reports(selection, report -> to.accept(row(report)));
            case EVENTS -> events(to);
            case QUOTATIONS -> findings(FindingKind.QUOTATION, to);
            case QUANTITIES -> findings(FindingKind.QUANTITY, to);
            case RELATIONS -> findings(FindingKind.RELATION, to);
            case STORIES -> stories(story -> to.accept(row(story)));
            case ENTRIES -> entries(entry -> to.accept(row(entry)));
            case PANEL -> panel(to);
            case REJECTS -> record.rejects(reject -> to.accept(json -> RejectJson.write(reject, json)));
            case RECORD -> all(to);
        }
    }

    /** The events that are asked for. */
    EventSource events() {
        return request.merged()
                ? EventSources.merged(
                        record, selection, entry -> sieve.isBacked(entry.independentReports()), sieve::letsLead)
                : EventSources.findings(record, selection, sieve::lets);
    }

    private void events(Consumer<JsonValue> to) {
        if (request.merged()) {
            events().forEach(row -> to.accept(merged(row)));
        } else {
            findings(FindingKind.EVENT, to);
        }
    }

    private static JsonValue merged(EventRow row) {
        JsonValue counts = json -> {
            Entry entry = requireNonNull(row.entry(), "entry");
            json.writeStringField("entry", entry.id());
            json.writeStringField("story", entry.story());
            json.writeStringField("verdict", entry.verdict().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("mentions", row.tellings().size());
            json.writeNumberField("outlets", row.outlets());
            json.writeNumberField("independent_reports", row.independentReports());
        };
        return FieldsFirst.of(counts, json -> FindingJson.write(row.event(), json));
    }

    private void findings(FindingKind kind, Consumer<JsonValue> to) {
        record.findings(kind, selection, finding -> {
            if (sieve.lets(finding)) {
                to.accept(json -> FindingJson.write(finding, json));
            }
        });
    }

    private void stories(Consumer<Story> to) {
        record.stories(selection, story -> {
            if (sieve.isBacked(story.independentReports())) {
                to.accept(story);
            }
        });
    }

    private void entries(Consumer<Entry> to) {
        record.entries(selection, entry -> {
            if (sieve.lets(entry)) {
                to.accept(entry);
            }
        });
    }

    JsonValue row(FiledReport filed) {
        return json -> ReportJson.write(filed.report(), filed.copyOf(), filed.story(), json);
    }

    JsonValue row(Story story) {
        List<String> entries =
                record.entriesOf(story.id()).stream().map(Entry::id).toList();
        Map<String, Report> reports = new HashMap<>();
        story.members()
                .forEach(member -> record.report(member.report())
                        .ifPresent(filed -> reports.put(member.report(), filed.report())));
        return json -> StoryJson.write(story, reports, entries, json);
    }

    JsonValue row(Entry entry) {
        return json -> EntryJson.write(entry, asOf, json);
    }

    private void panel(Consumer<JsonValue> to) {
        Panel panel = new Panel(request.filter().counting());
        EventSources.findings(record, selection, sieve::lets).forEach(row -> {
            PoliticalEvent event = row.event();
            @Nullable Publication published = row.report().masthead().published();
            panel.add(event, published == null ? null : published.date());
        });
        panel.forEach((cell, tally) -> to.accept(row(cell, tally)));
    }

    private static JsonValue row(Panel.Cell cell, Tally tally) {
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
    private void all(Consumer<JsonValue> to) {
        record.reports(selection, filed -> to.accept(FieldsFirst.kind("report", row(filed))));
        for (FindingKind kind : FindingKind.values()) {
            findings(kind, to);
        }
        record.stories(selection, story -> to.accept(FieldsFirst.kind("story", row(story))));
        record.entries(selection, entry -> to.accept(FieldsFirst.kind("entry", row(entry))));
        record.rejects(reject -> to.accept(FieldsFirst.kind("reject", json -> RejectJson.write(reject, json))));
    }
}
