package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * *",
                "?!",
                "1 0 3 4 | 2 2 0 1 | 7 7 7 7 | 1 1 1 1",
                "Президент Перу прибыл в Кито в понедельник с двумя министрами и послом",
            })
    void marks_tables_and_other_scripts_are_noise(String text) {
        assertThat(isNoise(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru",
                "41",
                "Peru signed.",
                "It rose 3.5 %, to $ 41.2, from $ 39.8 (up 4 %), a fall of 1 %.",
                "AGREED: NO MORE THAN 200 SHIPS A YEAR, AND NONE IN MAY",
            })
    void headlines_and_sentences_full_of_figures_are_none(String text) {
        assertThat(isNoise(text)).isFalse();
    }

    private static boolean isNoise(String text) {
        NormalisedText normalised = NormalisedText.of(text);
        return Noise.is(
                SentenceCutter.cut(normalised, Passage.of(normalised).get(0)).get(0));
    }
}
