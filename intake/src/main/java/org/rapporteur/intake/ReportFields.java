package org.rapporteur.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/** What the input says about a report, apart from its text. */
final class ReportFields {
    private final EnumMap<InputKey, Field> fields = new EnumMap<>(InputKey.class);
    private final SortedMap<String, String> metadata = new TreeMap<>();

    /**
     * The fields of a JSON object. Null is as if it were not there, numbers are taken as printed.
     *
     * @param place what to name when a value is wrong; null where the reader of the object knows it
     */
    static ReportFields of(ObjectNode object, @Nullable String place) throws BadDocumentException {
        ReportFields read = new ReportFields();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            Optional<InputKey> key = InputKey.of(property.getKey());
            if (key.isEmpty()) {
                read.metadata.put(
                        Storable.of(property.getKey()),
                        Storable.of(property.getValue().toString()));
            } else if (!property.getValue().isNull()) {
                read.set(key.get(), string(key.get(), property.getValue()), place);
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
            metadata.put(key, TextNode.valueOf(value).toString());
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

    private static String string(InputKey key, JsonNode value) throws BadDocumentException {
        if (value.isValueNode() && (value.isTextual() || key != InputKey.PUBLISHED)) {
            return value.asText();
        }
        if (key == InputKey.BYLINE && value instanceof ArrayNode names) {
            return joined(names);
        }
        throw new BadDocumentException(
                "`" + key.spelling() + "` is " + JsonReports.kind(value) + ", not a string",
                "put it in quotes as one string");
    }

    private static String joined(ArrayNode names) throws BadDocumentException {
        StringJoiner joined = new StringJoiner(", ");
        for (JsonNode name : names) {
            joined.add(string(InputKey.BYLINE, name));
        }
        return joined.toString();
    }

    private record Field(String value, @Nullable String place) {}
}
