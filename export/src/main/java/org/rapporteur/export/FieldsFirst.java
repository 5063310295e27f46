package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.rapporteur.json.JsonValue;

/** Writes an object with fields before its own. */
final class FieldsFirst extends JsonGeneratorDelegate {
    private final JsonValue fields;
    private boolean begun;

    private FieldsFirst(JsonGenerator to, JsonValue fields) {
        super(to, false);
        this.fields = fields;
    }

    /**
     * The object with the fields.
     *
     * @param fields writes names with values, no object around them
     */
    static JsonValue of(JsonValue fields, JsonValue object) {
        return to -> object.writeTo(new FieldsFirst(to, fields));
    }

    /** The object with a field {@code kind}. */
    static JsonValue kind(String kind, JsonValue object) {
        return of(to -> to.writeStringField("kind", kind), object);
    }

    @Override
    public void writeStartObject() throws IOException {
        super.writeStartObject();
        if (!begun) {
            begun = true;
            fields.writeTo(delegate);
        }
    }
}
