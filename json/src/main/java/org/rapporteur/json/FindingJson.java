package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;

/**
 * A finding: {@code kind, id, report, evidence, confidence}, then the fields of its kind. What is
 * written reads back as an equal finding.
 */
public final class FindingJson {
    private FindingJson() {}

    public static void write(Finding finding, JsonGenerator to) throws IOException {
        write(finding, further -> {}, to);
    }

    /** Writes a finding with further fields behind its own. */
    public static void write(Finding finding, JsonValue further, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("kind", Names.of(finding.kind()));
        writeBasis(finding.basis(), to);
        JsonValue fields = finding.match(
                event -> fieldsTo -> EventJson.writeFields(event, fieldsTo),
                quotation -> fieldsTo -> QuotationJson.writeFields(quotation, fieldsTo),
                quantity -> fieldsTo -> QuantityJson.writeFields(quantity, fieldsTo),
                relation -> fieldsTo -> RelationJson.writeFields(relation, fieldsTo));
        fields.writeTo(to);
        further.writeTo(to);
        to.writeEndObject();
    }

    private static void writeBasis(Basis basis, JsonGenerator to) throws IOException {
        to.writeStringField("id", basis.id());
        to.writeStringField("report", basis.report());
        EvidenceJson.writeField("evidence", basis.evidence(), to);
        Numbers.writeField("confidence", basis.confidence(), to);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is no finding; names the field that is amiss
     */
    public static Finding read(JsonNode from) {
        Fields fields = new Fields(from);
        Basis basis = readBasis(fields);
        return switch (fields.named(FindingKind.class, "kind")) {
            case EVENT -> EventJson.read(basis, fields);
            case QUOTATION -> QuotationJson.read(basis, fields);
            case QUANTITY -> QuantityJson.read(basis, fields);
            case RELATION -> RelationJson.read(basis, fields);
        };
    }

    private static Basis readBasis(Fields from) {
        return new Basis(
                from.text("id"),
                from.text("report"),
                from.objects("evidence", EvidenceJson::read),
                from.number("confidence"));
    }
}
