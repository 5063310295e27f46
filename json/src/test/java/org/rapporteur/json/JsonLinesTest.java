package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void each_value_stands_on_a_line_of_its_own() throws IOException {
        assertThat(lines(to -> to.writeString("a"), to -> to.writeNumber(2))).isEqualTo("\"a\"\n2\n");
    }

    @Test
    void nothing_written_is_nothing() throws IOException {
        assertThat(lines()).isEmpty();
    }

    @Test
    void half_a_pair_is_escaped_and_a_whole_one_is_not() throws IOException {
        assertThat(lines(to -> to.writeString("\uD83D\uDE00 \uD83D \uDE00\uD83D")))
                .isEqualTo("\"\uD83D\uDE00 \\uD83D \\uDE00\\uD83D\"\n");
    }

    @Test
    void what_plays_tricks_in_a_terminal_is_escaped_in_names_and_values() throws IOException {
        assertThat(lines(to -> {
                    to.writeStartObject();
                    to.writeStringField("\u001B[2J", "\u009B0m\u007F\u202E\u2028\uFEFF é \u200F");
                    to.writeEndObject();
                }))
                .isEqualTo("{\"\\u001B[2J\":\"\\u009B0m\\u007F\\u202E\\u2028\\uFEFF é \u200F\"}\n");
    }

    @Property(tries = 300)
    void any_string_of_any_length_survives(@ForAll @CharRange(from = '\uD7F0', to = '\uE00F') String some)
            throws IOException {
        // Long enough to fall across the ends of the buffers that it passes through.
        String text = "x" + some.repeat(8000 / (some.length() + 1) + 1);

        assertThat(Json.tree(lines(to -> to.writeString(text))).textValue()).isEqualTo(text);
    }

    @Test
    void only_one_whole_value_is_json() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.tree(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.tree("{"));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.tree("1 2"));
    }

    private static String lines(JsonValue... values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(bytes)) {
            for (JsonValue value : values) {
                lines.write(value);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
