package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalTest {
    @Test
    void quotes_dashes_and_digits_of_one_meaning_are_one() {
        assertThat(Normal.of('’')).isEqualTo('\'');
        assertThat(Normal.of('“')).isEqualTo(Normal.of('”')).isEqualTo('"');
        assertThat(Normal.of('—')).isEqualTo(Normal.of('–'));
        assertThat(Normal.of('7')).isEqualTo(Normal.of('٣')).isEqualTo('0');
        assertThat(Normal.of('é')).isEqualTo('é');
    }

    @Property
    void what_is_normal_stays_as_it_is(@ForAll char letter) {
        assertThat(Normal.of(Normal.of(letter))).isEqualTo(Normal.of(letter));
    }

    @Test
    void words_that_differ_in_quotes_or_digits_are_the_same_word() {
        Words words = Sentences.of("can’t", "can't", "1998", "2016", "2,016");

        assertThat(words.form(0)).isEqualTo(words.form(1));
        assertThat(words.form(2)).isEqualTo(words.form(3)).isNotEqualTo(words.form(4));
    }

    @Test
    void the_shape_of_a_word_forgets_its_letters_and_how_many_there_are() {
        Words words = Sentences.of("Peru", "Chile", "UN", "UNESCO", "peru", "McCain");

        assertThat(words.shape(0)).isEqualTo(words.shape(1)).isNotEqualTo(words.shape(4));
        assertThat(words.shape(2)).isEqualTo(words.shape(3));
        assertThat(words.shape(5)).isNotEqualTo(words.shape(0));
    }

    @Test
    void beyond_the_edges_stand_marks_that_are_no_words() {
        Words words = Sentences.of("Peru", "won");

        for (int away = 1; away <= Words.MARGIN; away++) {
            assertThat(words.lower(-away)).isEqualTo(words.lower(-1)).isNotEqualTo(words.lower(0));
            assertThat(words.lower(1 + away)).isEqualTo(words.lower(2)).isNotEqualTo(words.lower(-1));
            assertThat(words.name(-away)).isZero();
        }
    }
}
