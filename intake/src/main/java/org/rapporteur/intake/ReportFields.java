package org.rapporteur.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.JsonObject.Value;
import org.rapporteur.model.Publication;

/** What the input says about a report, apart from its text. */
final class ReportFields {
    private static final String TEXT = "text";

    private final EnumMap<InputKey, Field> fields = new EnumMap<>(InputKey.class);
    private final SortedMap<String, String> metadata = new TreeMap<>();

    /**
     * The fields of a JSON object, apart from its text. Null is as if it were not there, numbers are
     * taken as printed.
     *
     * @param place what to name when a value is wrong; null where the reader of the object knows it
     */
    static ReportFields of(Map<String, Value> object, @Nullable String place) throws BadDocumentException {
        ReportFields read = new ReportFields();
        for (Map.Entry<String, Value> entry : object.entrySet()) {
            Optional<InputKey> key = InputKey.of(entry.getKey());
            Value value = entry.getValue();
            if (key.isPresent() && !value.isNull()) {
                read.set(key.get(), string(key.get(), value), place);
            } else if (key.isEmpty() && !entry.getKey().equals(TEXT)) {
                read.metadata.put(Storable.of(entry.getKey()), Storable.of(value.json()));
            }
        }
        return read;
    }

    /** Adds what stands at {@code place} under a key of the input or of the user's own. */
    void put(String key, String value, String place) {
        Optional<InputKey> known = InputKey.of(key);
        if (known.isPresent()) {
            set(known.get(), value, place);
        } else {
            metadata.put(key, JsonReports.quoted(value));
        }
    }

    /** Both together; where both say something, {@code others} win. */
    ReportFields overriddenBy(ReportFields others) {
        ReportFields both = new ReportFields();
        both.fields.putAll(fields);
        both.fields.putAll(others.fields);
        both.metadata.putAll(metadata);
        both.metadata.putAll(others.metadata);
        return both;
    }

    Optional<String> value(InputKey key) {
        return Optional.ofNullable(fields.get(key)).map(Field::value);
    }

    /** When it was published; a value that is no date makes the document bad, since a wrong date makes a wrong record. */
    Optional<Publication> published() throws BadDocumentException {
        @Nullable Field field = fields.get(InputKey.PUBLISHED);
        if (field == null) {
            return Optional.empty();
        }
        Optional<Publication> published = PublicationParser.parse(field.value());
        if (published.isEmpty()) {
            throw new BadDocumentException(
                    field.place(),
                    "`published` is no date that can be told: \"" + OneLine.shortened(field.value()) + "\"",
                    "write it as 2024-07-03 or 2024-07-03T08:00:00Z, or leave it out");
        }
        return published;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    private void set(InputKey key, String value, @Nullable String place) {
        if (!value.isBlank()) {
            fields.put(key, new Field(Storable.of(value), place));
        }
    }

    private static String string(InputKey key, Value value) throws BadDocumentException {
        if (key == InputKey.BYLINE && value.token() == JsonToken.START_ARRAY) {
            return joined(value);
        }
        boolean isScalar = value.token().isScalarValue() && key != InputKey.PUBLISHED;
        if (!value.isString() && !isScalar) {
            throw new BadDocumentException(
                    "`" + key.spelling() + "` is " + JsonReports.kind(value.token()) + ", not a string",
                    "put it in quotes as one string");
        }
        return value.text();
    }

    /** The strings of a list. */
    private static String joined(Value list) throws BadDocumentException {
        StringJoiner joined = new StringJoiner(", ");
        try (JsonParser parser = JsonReports.FACTORY.createParser(list.text())) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.VALUE_STRING) {
                    throw new BadDocumentException(
                            "`byline` holds " + JsonReports.kind(parser.currentToken()) + " where a name is due",
                            "give it as one string or a list of strings");
                }
                joined.add(parser.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list was read before", e);
        }
        return joined.toString();
    }

    private record Field(String value, @Nullable String place) {}
}
