package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.extract.event.Workbench.Told;

class MeaningsTest {
    private static final Meanings MEANINGS = Workbench.LEXICON.meanings();

    private static Meanings.Classes of(String text, String word) {
        return MEANINGS.of(Workbench.told(text).token(word));
    }

    @Test
    void words_of_like_meaning_share_a_class_and_others_do_not() {
        Meanings.Classes denounced = of("Peru denounced Chile.", "denounced");

        assertThat(of("Peru scolded Chile.", "scolded").middle()).isEqualTo(denounced.middle());
        assertThat(of("Peru visited Chile.", "visited").middle()).isNotEqualTo(denounced.middle());
    }

    @Test
    void forms_of_one_word_are_of_the_same_classes() {
        assertThat(of("Peru condemns Chile.", "condemns")).isEqualTo(of("Peru condemned Chile.", "condemned"));
    }

    @Test
    void names_and_unknown_words_are_of_no_class() {
        Told told = Workbench.told("Peru brillified Chile.");

        assertThat(MEANINGS.of(told.token("Peru"))).isEqualTo(Meanings.Classes.NONE);
        assertThat(MEANINGS.of(told.token("brillified"))).isEqualTo(Meanings.Classes.NONE);
    }

    @Test
    void classes_of_different_size_have_names_of_their_own() {
        Told told = Workbench.told("Peru condemned Chile.");

        assertThat(MEANINGS.all(told.token("condemned")))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain("-");
    }
}
