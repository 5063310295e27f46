package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The reports in an array of objects, or in objects one after another, read one at a time, however
 * many there are. Past an object that is no report, or too long for one, the next is read; past a
 * syntax error nothing can be.
 */
final class JsonValues {
    private final JsonParser parser;
    private int number;

    JsonValues(InputStream in) throws IOException {
        parser = JsonReports.MAPPER.createParser(in);
    }

    /** Hands over all that can be read. */
    void read(Desk desk) throws BadDocumentException {
        try {
            @Nullable JsonToken token = parser.nextToken();
            if (token == null) {
                throw Desk.empty();
            }
            for (; token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_ARRAY && !isOuterArray(token)) {
                    number++;
                    readValue(desk);
                }
            }
        } catch (JsonProcessingException e) {
            throw JsonReports.broken(e).at(place(JsonReports.place(e.getLocation())));
        } catch (IOException e) {
            throw Failures.of(e).at(place(JsonReports.place(parser.currentLocation())));
        }
    }

    private boolean isOuterArray(JsonToken token) {
        return token == JsonToken.START_ARRAY
                && parser.getParsingContext().getParent().inRoot();
    }

    private void readValue(Desk desk) throws IOException {
        String place = place("line " + parser.currentTokenLocation().getLineNr());
        JsonStreamContext outside = outside();
        try {
            JsonNode value = JsonReports.MAPPER.readTree(new Bounded(parser));
            JsonReports.handOver(value, place, desk);
        } catch (TooLongException e) {
            desk.setAside(new BadDocumentException(
                    place,
                    "is longer than " + (Limits.DOCUMENT_BYTES >> 20) + " MB, too long for one report",
                    "give each report as an object of its own"));
            leaveFor(outside);
        }
    }

    private JsonStreamContext outside() {
        JsonStreamContext here = parser.getParsingContext();
        return parser.currentToken().isStructStart() ? here.getParent() : here;
    }

    private void leaveFor(JsonStreamContext outside) throws IOException {
        while (parser.getParsingContext() != outside && parser.nextToken() != null) {
            // Only the brackets matter here; what lies between them is not kept.
        }
    }

    private String place(String within) {
        return "object " + Math.max(1, number) + ", " + within;
    }

    /** Stops where a value grows longer than a document may be. */
    private static final class Bounded extends JsonParserDelegate {
        private final long end;

        Bounded(JsonParser parser) {
            super(parser);
            end = parser.currentTokenLocation().getByteOffset() + Limits.DOCUMENT_BYTES;
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            @Nullable JsonToken token = super.nextToken();
            if (currentTokenLocation().getByteOffset() > end) {
                throw new TooLongException();
            }
            return token;
        }

        @Override
        public @Nullable String nextFieldName() throws IOException {
            return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
        }
    }

    private static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
