package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** A list of strings. */
final class TextsJson {
    private TextsJson() {}

    static void writeField(String name, List<String> texts, JsonGenerator to) throws IOException {
        to.writeArrayFieldStart(name);
        for (String text : texts) {
            to.writeString(text);
        }
        to.writeEndArray();
    }
}
