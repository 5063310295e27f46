package org.rapporteur.language.segment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.Part;

class FurnitureTest {
    private static LanguageEngine engine;

    @BeforeAll
    static void loadEngine() throws IOException {
        engine = ReaderFactory.load().create();
    }

    private static Stream<String> sentences(String text) {
        return engine.annotate(Part.TEXT, text).sentences().stream()
                .map(sentence -> sentence.quote().text());
    }

    @Test
    void a_sentence_ends_before_and_behind_a_caption_without_a_full_stop() {
        assertThat(sentences("Image copyright Reuters Image caption Mr Biya met traders in Douala"))
                .containsExactly("Image copyright", "Reuters", "Image caption", "Mr Biya met traders in Douala");
    }

    @Test
    void numbers_in_a_button_are_any() {
        assertThat(sentences("Guards stood by the gate. Hide Caption 12 of 221 Photos: Lima A crowd waited."))
                .startsWith("Guards stood by the gate.", "Hide Caption 12 of 221", "Photos:");
    }

    @Test
    void a_button_at_the_end_of_a_text_ends_it() {
        assertThat(sentences("Peru condemned Chile. MUST WATCH"))
                .containsExactly("Peru condemned Chile.", "MUST WATCH");
    }

    @Test
    void the_same_words_begun_but_not_ended_are_text() {
        assertThat(sentences("Image rights were sold. Hide nothing."))
                .containsExactly("Image rights were sold.", "Hide nothing.");
    }

    @Test
    void between_buttons_stands_the_text() {
        assertThat(sentences("JUST WATCHED Mali votes Replay More Videos ... MUST WATCH Mali votes"))
                .containsExactly("JUST WATCHED", "Mali votes", "Replay More Videos ...", "MUST WATCH", "Mali votes");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void each_phrase_of_the_list_stands_alone(String phrase) {
        assertThat(sentences("Peru voted in Lima " + phrase + " Mali votes in June"))
                .containsExactly("Peru voted in Lima", phrase, "Mali votes in June");
    }

    static List<String> phrases() throws IOException {
        try (InputStream list = Furniture.class.getResourceAsStream("furniture.txt")) {
            return new String(requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.replace("#", "12").replace(" :", ":"))
                    .toList();
        }
    }
}
