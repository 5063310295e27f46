package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Quotation;

/** The fields of a quotation. */
final class QuotationJson {
    private QuotationJson() {}

    static void writeFields(Quotation quotation, JsonGenerator to) throws IOException {
        EntityJson.writeField("speaker", quotation.speaker(), to);
        to.writeStringField("type", Names.of(quotation.type()));
        EvidenceJson.writeField("cue", quotation.cue(), to);
        EvidenceJson.writeField("content", quotation.content(), to);
        to.writeStringField("medium", quotation.medium());
        Dates.writeField("date", quotation.date(), to);
        Quotation.@Nullable Means means = quotation.means();
        to.writeStringField("means", means == null ? null : Names.of(means));
    }

    static Quotation read(Basis basis, Fields from) {
        @Nullable String means = from.textOrNull("means");
        return new Quotation(
                basis,
                from.objectOrNull("speaker", EntityJson::read),
                from.named(Quotation.Type.class, "type"),
                from.objectOrNull("cue", EvidenceJson::read),
                from.objects("content", EvidenceJson::read),
                from.textOrNull("medium"),
                from.dateOrNull("date"),
                means == null ? null : Names.parse(Quotation.Means.class, means));
    }
}
