package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
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
    private final Desk desk;
    private int number;

    JsonValues(InputStream in, Desk desk) throws IOException {
        this.parser = JsonReports.FACTORY.createParser(in);
        this.desk = desk;
    }

    /** Hands over all that can be read. */
    void read() throws BadDocumentException {
        try {
            @Nullable JsonToken token = parser.nextToken();
            if (token == null) {
                throw Desk.empty();
            }
            for (; token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_ARRAY && !isOuterArray(token)) {
                    number++;
                    readValue(token);
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

    private void readValue(JsonToken token) throws IOException {
        String place = place("line " + parser.currentTokenLocation().getLineNr());
        JsonStreamContext outside = parser.getParsingContext().getParent();
        try {
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                throw JsonReports.noObject(token);
            }
            JsonReports.handOver(JsonObject.read(parser), place, desk);
        } catch (BadDocumentException e) {
            desk.setAside(e.at(place));
            if (token == JsonToken.START_OBJECT) {
                leaveFor(outside);
            }
        }
    }

    private void leaveFor(JsonStreamContext outside) throws IOException {
        while (parser.getParsingContext() != outside) {
            parser.nextToken();
        }
    }

    private String place(String within) {
        return "object " + Math.max(1, number) + ", " + within;
    }
}
