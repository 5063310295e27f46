package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * JSON as this program writes it: on one line, and so that it survives any encoding of Unicode and
 * can be shown in a terminal. Unpaired surrogates, control characters, line separators and marks that
 * turn the direction of writing are escaped.
 *
 * <p>Numbers keep their digits both ways; no limit is set on the length of strings and numbers, as
 * what is read here was written here.
 */
public final class Json {
    private static final int DEEPEST = 5_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** The value on one line, without a line break. */
    public static String text(JsonValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = generator(text)) {
            value.writeTo(generator);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Reads one JSON value.
     *
     * @throws IllegalArgumentException when the text is not exactly one JSON value
     */
    public static JsonNode tree(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw new IllegalArgumentException("Not JSON: nothing there");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static JsonGenerator generator(Writer to) throws IOException {
        return MAPPER.createGenerator(new EscapingWriter(to));
    }

    static void writeTree(JsonNode tree, JsonGenerator to) throws IOException {
        MAPPER.writeTree(to, tree);
    }
}
