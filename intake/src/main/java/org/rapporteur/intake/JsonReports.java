package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.JsonObject.Value;

/** What all JSON input has in common: how it is parsed, what an object means, and what its errors are called. */
final class JsonReports {
    private static final String TEXT = "text";

    /** Keys that a message about a missing text repeats. */
    private static final int SHOWN_KEYS = 6;

    /** Makes parsers that leave their stream open and copies that keep what is whole. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.DOCUMENT_BYTES)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonReports() {}

    /** Hands over the report that an object is. */
    static void handOver(Map<String, Value> object, String place, Desk desk) {
        try {
            desk.take(ReportFields.of(object, null), text(object), place);
        } catch (BadDocumentException e) {
            desk.setAside(e.at(place));
        }
    }

    private static String text(Map<String, Value> object) throws BadDocumentException {
        @Nullable Value text = object.get(TEXT);
        if (text == null || text.isNull()) {
            throw new BadDocumentException(
                    "has no `text`; its keys are " + keys(object), "put the report's words under \"text\"");
        }
        if (!text.isString()) {
            throw new BadDocumentException(
                    "`text` is " + kind(text.token()) + ", not a string", "put the report's words there as one string");
        }
        return text.text();
    }

    private static String keys(Map<String, Value> object) {
        if (object.isEmpty()) {
            return "none";
        }
        String keys = object.keySet().stream()
                .limit(SHOWN_KEYS)
                .map(OneLine::shortened)
                .collect(Collectors.joining(", "));
        return object.size() > SHOWN_KEYS ? keys + ", …" : keys;
    }

    /** What to say of something else where an object is due. */
    static BadDocumentException noObject(JsonToken token) {
        return new BadDocumentException(
                "holds " + kind(token) + " where a report's object is due", "give {\"text\": ...}");
    }

    /** What a value is by its first token, in words: {@code a list}. */
    static String kind(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_STRING -> "a string";
            case VALUE_NULL -> "null";
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalArgumentException("No value begins with " + token);
        };
    }

    /** A string in JSON. */
    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** Whether the input ended where more was due; the parser has two exceptions for it. */
    static boolean isCut(JsonProcessingException error) {
        return error instanceof JsonEOFException || error.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    /** Says in plain words what is wrong with JSON, without a place. */
    static BadDocumentException broken(JsonProcessingException error) {
        if (isCut(error)) {
            return new BadDocumentException("ends in the middle of its JSON", "fetch or write it anew");
        }
        String message = firstWords(error);
        if (error instanceof StreamConstraintsException) {
            return new BadDocumentException(
                    "goes beyond what is read of JSON: " + message, "check that it holds news reports");
        }
        return new BadDocumentException("is no sound JSON: " + message, "mend it there and read it again");
    }

    /** Where an error is: {@code line 3, column 14}. */
    static String place(@Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1) {
            return "its end";
        }
        return String.format(Locale.ROOT, "line %d, column %d", location.getLineNr(), location.getColumnNr());
    }

    /** The parser's own words without its list of what else there might have been. */
    private static String firstWords(JsonProcessingException error) {
        String message = error.getOriginalMessage();
        int expected = message.indexOf(": was expecting");
        return OneLine.shortened(expected < 0 ? message : message.substring(0, expected));
    }
}
