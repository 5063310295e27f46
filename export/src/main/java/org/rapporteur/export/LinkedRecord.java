package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.JsonLines;
import org.rapporteur.json.JsonValue;
import org.rapporteur.model.ContentId;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;

/**
 * A record as linked data: the objects of the whole record as they are exported line by line, with
 * their types, under one context that gives their fields names from schema.org, PROV-O and Web
 * Annotation. Fields that have no counterpart there are of a vocabulary of the program's own.
 *
 * <p>That vocabulary and the ids lie under {@code https://rapporteur.invalid/}, a name that RFC 2606
 * keeps from ever being given to anybody: a record is nobody's address.
 */
final class LinkedRecord {
    private static final String CONTEXT = "context.jsonld";

    private final RecordRows rows;
    private final RecordReader record;
    private final Selection selection;
    private final Set<String> coders = new HashSet<>();
    private long written;

    LinkedRecord(RecordRows rows, RecordReader record, Selection selection) {
        this.rows = rows;
        this.record = record;
        this.selection = selection;
    }

    Exported write(OutputStream out) throws IOException {
        JsonLines document = new JsonLines(out);
        document.write(this::writeDocument);
        document.flush();
        return new Exported(written, 0);
    }

    private void writeDocument(JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeFieldName("@context");
        to.writeRawValue(context());
        to.writeArrayFieldStart("@graph");
        record.reports(selection, filed -> Unchecked.run(() -> writeReport(filed, to)));
        for (FindingKind kind : FindingKind.values()) {
            record.findings(kind, selection, finding -> Unchecked.run(() -> writeFinding(finding, to)));
        }
        record.stories(selection, story -> Unchecked.run(() -> write(rows.row(story), to, "prov:Collection", "Story")));
        record.entries(
                selection, entry -> Unchecked.run(() -> write(rows.row(entry), to, "prov:Entity", "schema:Claim")));
        to.writeEndArray();
        to.writeEndObject();
    }

    private static String context() throws IOException {
        try (InputStream context = requireNonNull(LinkedRecord.class.getResourceAsStream(CONTEXT), CONTEXT)) {
            return new String(context.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A report, how it was coded, and at its first work the coder. */
    private void writeReport(FiledReport filed, JsonGenerator to) throws IOException {
        write(rows.row(filed), to, "prov:Entity", "schema:NewsArticle");
        String coder = ContentId.of("c", filed.coder());
        if (coders.add(coder)) {
            to.writeStartObject();
            to.writeStringField("@id", coder);
            writeTypes(to, "prov:SoftwareAgent", "schema:SoftwareApplication");
            to.writeStringField("softwareVersion", filed.coder());
            to.writeEndObject();
        }
        to.writeStartObject();
        to.writeStringField("@id", codingOf(filed.report().id()));
        writeTypes(to, "prov:Activity");
        to.writeStringField("used", filed.report().id());
        to.writeStringField("wasAssociatedWith", coder);
        to.writeEndObject();
    }

    private static String codingOf(String report) {
        return "coding/" + report;
    }

    private void writeFinding(Finding finding, JsonGenerator to) throws IOException {
        JsonValue generated = json ->
                json.writeStringField("wasGeneratedBy", codingOf(finding.basis().report()));
        String type = switch (finding.kind()) {
            case EVENT -> "schema:Action";
            case QUOTATION -> "schema:Quotation";
            case QUANTITY -> "schema:QuantitativeValue";
            case RELATION -> "Relation";
        };
        write(FieldsFirst.of(generated, json -> FindingJson.write(finding, json)), to, "prov:Entity", type);
    }

    private void write(JsonValue object, JsonGenerator to, String... types) throws IOException {
        FieldsFirst.of(json -> writeTypes(json, types), object).writeTo(to);
        written++;
    }

    private static void writeTypes(JsonGenerator to, String... types) throws IOException {
        to.writeArrayFieldStart("@type");
        for (String type : List.of(types)) {
            to.writeString(type);
        }
        to.writeEndArray();
    }
}
