package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final WordPieces WORDS = WordPieces.load();
    private static final List<String> NAMES = names();

    private static List<String> names() {
        try (InputStream in = WordPieces.class.getResourceAsStream("pieces.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String word) {
        return WORDS.of(word).stream().map(NAMES::get).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "treaty, treaty",
        "TREATY, treaty",
        "São, sao",
        "U.S., u . s .",
        "Sino-Kazakh, sino - kazakh",
        "“war”, “ war ”",
        "30%, 30 %",
        "demilitarisation, demi ##lita ##ris ##ation",
    })
    void a_word_is_cut_into_the_longest_pieces_that_are_known(String word, String pieces) {
        assertThat(cut(word)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"☃", "☃☃ice", "' '"})
    void what_is_not_known_is_one_piece_all_the_same(String word) {
        assertThat(cut(word)).isEqualTo("[UNK]");
    }

    @Test
    void a_word_of_more_than_a_hundred_letters_is_not_looked_into() {
        assertThat(cut("a".repeat(101))).isEqualTo("[UNK]");
        assertThat(WORDS.of("a".repeat(100))).hasSizeGreaterThan(1);
    }

    @Property(tries = 200)
    void any_text_has_pieces(@ForAll String text) {
        assertThatCode(() -> assertThat(WORDS.of(text)).isNotEmpty().allMatch(piece -> piece < NAMES.size()))
                .doesNotThrowAnyException();
    }
}
