package org.rapporteur.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/**
 * The fields of a JSON object that is read. A field that is missing or of another sort than asked for
 * is an {@link IllegalArgumentException} that names it.
 */
final class Fields {
    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = requireNonNull(object, "object");
        if (!object.isObject()) {
            throw new IllegalArgumentException("An object is expected, not " + object.getNodeType());
        }
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = value(name);
        require(value.isTextual(), name, "a string");
        return value.textValue();
    }

    @Nullable
    String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    int integer(String name) {
        JsonNode value = value(name);
        require(value.canConvertToInt() && value.isIntegralNumber(), name, "a whole number");
        return value.intValue();
    }

    /** Whether a mark is set; one that is not there is not. */
    boolean isTrue(String name) {
        boolean given = has(name);
        require(!given || value(name).isBoolean(), name, "true or false");
        return given && value(name).booleanValue();
    }

    double number(String name) {
        return decimal(name).doubleValue();
    }

    BigDecimal decimal(String name) {
        JsonNode value = value(name);
        require(value.isNumber(), name, "a number");
        return value.decimalValue();
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        return has(name) ? decimal(name) : null;
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return has(name) ? parse(name, "an ISO 8601 date", LocalDate::parse) : null;
    }

    @Nullable
    Publication publicationOrNull(String name) {
        return has(name) ? parse(name, "an ISO 8601 date or time", Publication::parse) : null;
    }

    private <T> T parse(String name, String sort, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + name + "\" is " + sort + ", not \"" + text + "\"", e);
        }
    }

    <E extends Enum<E>> E named(Class<E> type, String name) {
        return Names.parse(type, text(name));
    }

    Fields object(String name) {
        return new Fields(value(name));
    }

    <T> @Nullable T objectOrNull(String name, Function<Fields, T> reader) {
        return has(name) ? reader.apply(object(name)) : null;
    }

    <T> List<T> objects(String name, Function<Fields, T> reader) {
        return elements(name, element -> reader.apply(new Fields(element)));
    }

    List<String> texts(String name) {
        return elements(name, element -> {
            require(element.isTextual(), name, "a list of strings");
            return element.textValue();
        });
    }

    private <T> List<T> elements(String name, Function<JsonNode, T> reader) {
        JsonNode array = value(name);
        require(array.isArray(), name, "a list");
        List<T> elements = new ArrayList<>();
        array.forEach(element -> elements.add(reader.apply(element)));
        return elements;
    }

    private JsonNode value(String name) {
        JsonNode value = object.get(name);
        require(value != null && !value.isNull(), name, "needed");
        return requireNonNull(value, name);
    }

    private static void require(boolean holds, String name, String sort) {
        if (!holds) {
            throw new IllegalArgumentException("\"" + name + "\" is " + sort);
        }
    }
}
