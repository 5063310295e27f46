package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingularTest {
    private static int whole(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    @ParameterizedTest
    @CsvSource({
        "owes, owe",
        "supplies, supply",
        "Reaches, reach",
        "boxes, box",
        "echoes, echo",
        "passes, pass",
        "uses, use",
        "talks, talk",
        "plays, play",
        "ties, tie",
        "pushes, push"
    })
    void a_word_loses_its_s_as_spelling_has_it(String word, String base) {
        assertThat(Singular.of("a " + word + ".", 2, 2 + word.length())).isEqualTo(whole(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pass", "status", "crisis", "as", "talk", "1990s", "'s"})
    void a_word_without_such_an_s_has_none(String word) {
        assertThat(Singular.of(word, 0, word.length())).isZero();
    }
}
