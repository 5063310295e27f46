package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What all JSON input has in common: how it is parsed, what an object means, and what its errors are called. */
final class JsonReports {
    private static final String TEXT = "text";

    /** Keys that a message about a missing text repeats. */
    private static final int SHOWN_KEYS = 6;

    /** Reads numbers as they are printed; the streams belong to whoever opened them. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.DOCUMENT_BYTES)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReports() {}

    /** Hands over the report that a JSON value is. */
    static void handOver(JsonNode value, String place, Desk desk) {
        try {
            if (!(value instanceof ObjectNode object)) {
                throw new BadDocumentException(
                        "holds " + kind(value) + " where a report's object is due", "give {\"text\": ...}");
            }
            String text = text(object.remove(TEXT), object);
            desk.take(ReportFields.of(object, null), text, place);
        } catch (BadDocumentException e) {
            desk.setAside(e.at(place));
        }
    }

    private static String text(@Nullable JsonNode text, ObjectNode others) throws BadDocumentException {
        if (text == null || text.isNull()) {
            throw new BadDocumentException(
                    "has no `text`; its keys are " + keys(others), "put the report's words under \"text\"");
        }
        if (!text.isTextual()) {
            throw new BadDocumentException(
                    "`text` is " + kind(text) + ", not a string", "put the report's words there as one string");
        }
        return text.textValue();
    }

    private static String keys(ObjectNode object) {
        StringJoiner keys = new StringJoiner(", ");
        keys.setEmptyValue("none");
        Iterator<String> names = object.fieldNames();
        for (int i = 0; i < SHOWN_KEYS && names.hasNext(); i++) {
            keys.add(OneLine.shortened(names.next()));
        }
        return names.hasNext() ? keys + ", …" : keys.toString();
    }

    /** What a value is, in words: {@code a list}. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "a string";
            case NULL, MISSING -> "nothing";
            case BINARY, POJO -> throw new IllegalArgumentException("JSON text has no " + value.getNodeType());
        };
    }

    /** Says in plain words what is wrong with JSON, without a place. */
    static BadDocumentException broken(JsonProcessingException error) {
        if (error instanceof JsonEOFException) {
            return new BadDocumentException("ends in the middle of its JSON", "fetch or write it anew");
        }
        if (error instanceof StreamConstraintsException) {
            return new BadDocumentException(
                    "goes beyond what is read of JSON: " + firstWords(error), "check that it holds news reports");
        }
        return new BadDocumentException("is no sound JSON: " + firstWords(error), "mend it there and read it again");
    }

    /** Where an error is: {@code line 3, column 14}. */
    static String place(@Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return "its end";
        }
        return String.format(Locale.ROOT, "line %d, column %d", location.getLineNr(), location.getColumnNr());
    }

    private static String firstWords(JsonProcessingException error) {
        return OneLine.shortened(error.getOriginalMessage());
    }
}
