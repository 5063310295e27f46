package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private final Lemmas lemmas = new Lemmas(Lemmas.readTable());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed | VBD | sign",
                "Ministries | NNS | ministry",
                "was | VBD | be",
                "n't | RB | not",
                "wo | MD | will",
                "His | PRP$ | his",
                "Them | PRP | they",
                "better | JJR | good",
                "Quispe | NNP | Quispe",
                "41,000 | CD | 41000",
                "The | DT | the",
                "... | : | ...",
                "\uFFFD | FW | \uFFFD",
            })
    void a_word_has_its_dictionary_form(String form, String tag, String lemma) {
        assertThat(lemmas.lemma(form, tag)).isEqualTo(lemma);
    }
}
