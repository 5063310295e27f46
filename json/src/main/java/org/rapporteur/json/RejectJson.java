package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Reject;

/** A document that was set aside. */
public final class RejectJson {
    private RejectJson() {}

    public static void write(Reject reject, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("id", reject.id());
        to.writeStringField("source", reject.source());
        to.writeStringField("place", reject.place());
        to.writeStringField("reason", reject.reason());
        to.writeStringField("advice", reject.advice());
        to.writeEndObject();
    }
}
