package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One JSON object with its values as text, numbers as they are printed. Values are copied, not built:
 * a tree of nodes takes thirty times the memory of its text.
 */
final class JsonObject {
    private final JsonParser parser;
    private final long end;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private JsonObject(JsonParser parser) {
        this.parser = parser;
        this.end = offset() + Limits.DOCUMENT_BYTES;
    }

    /**
     * Reads the object whose first bracket is the parser's current token, to its last.
     *
     * @return values by key; of two under one key, the last
     * @throws BadDocumentException where it grows longer than a document may be; the parser stays there
     */
    static Map<String, Value> read(JsonParser parser) throws IOException, BadDocumentException {
        JsonObject object = new JsonObject(parser);
        while (object.next() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            object.next();
            object.values.put(key, object.value());
        }
        return object.values;
    }

    private Value value() throws IOException, BadDocumentException {
        JsonToken token = parser.currentToken();
        return new Value(token, token == JsonToken.VALUE_STRING ? parser.getText() : copy());
    }

    private String copy() throws IOException, BadDocumentException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JsonReports.FACTORY.createGenerator(text)) {
            int depth = copyToken(copy);
            while (depth > 0) {
                next();
                depth += copyToken(copy);
            }
        }
        return text.toString();
    }

    /** Copies the current token; says by how much it leads deeper. */
    private int copyToken(JsonGenerator copy) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            copy.writeNumber(parser.getText());
        } else {
            copy.copyCurrentEvent(parser);
        }
        if (token.isStructStart()) {
            return 1;
        }
        return token.isStructEnd() ? -1 : 0;
    }

    private JsonToken next() throws IOException, BadDocumentException {
        // Within an object the parser fails at the end of its input rather than give null.
        JsonToken token = parser.nextToken();
        if (offset() > end) {
            throw new BadDocumentException(
                    "is longer than " + (Limits.DOCUMENT_BYTES >> 20) + " MB, too long for one report",
                    "give each report as an object of its own");
        }
        return token;
    }

    private long offset() {
        return Math.max(
                parser.currentTokenLocation().getByteOffset(),
                parser.currentTokenLocation().getCharOffset());
    }

    /**
     * A value.
     *
     * @param token its kind by its first token
     * @param text a string's characters; of anything else its JSON
     */
    record Value(JsonToken token, String text) {
        boolean isNull() {
            return token == JsonToken.VALUE_NULL;
        }

        boolean isString() {
            return token == JsonToken.VALUE_STRING;
        }

        /** As it stands in JSON. */
        String json() {
            return isString() ? JsonReports.quoted(text) : text;
        }
    }
}
