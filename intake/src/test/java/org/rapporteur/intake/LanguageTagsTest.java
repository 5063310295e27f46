package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "en_US, en-US",
        "en-us, en-US",
        "eng, en",
        "English, en",
        "GERMAN, de",
        "zh-Hans, zh-Hans",
        "kk, kk"
    })
    void names_and_codes_become_tags(String written, String tag) {
        assertThat(LanguageTags.of(written)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "??", "the Queen's English", "Klingonese"})
    void other_words_become_none(String written) {
        assertThat(LanguageTags.of(written)).isEmpty();
    }
}
