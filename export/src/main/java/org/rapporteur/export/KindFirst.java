package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.rapporteur.json.JsonValue;

/** Writes an object with a field {@code kind} before its own. */
final class KindFirst extends JsonGeneratorDelegate {
    private final String kind;
    private boolean begun;

    private KindFirst(JsonGenerator to, String kind) {
        super(to, false);
        this.kind = kind;
    }

    static JsonValue of(String kind, JsonValue object) {
        return to -> object.writeTo(new KindFirst(to, kind));
    }

    @Override
    public void writeStartObject() throws IOException {
        super.writeStartObject();
        if (!begun) {
            begun = true;
            super.writeStringField("kind", kind);
        }
    }
}
