package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Token;

class MentionsTest {
    private static List<String> mentions(String text) {
        return Workbench.told(text).mentions().stream().map(Token::form).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the United States has given its blessing to the wall, why should Chad not do the same?",
                "In Quito the minister threatened that the United States would “go its own way” if others paid less.",
                "The United Kingdom condemned Chad."
            })
    void a_name_of_several_words_is_mentioned_once(String text) {
        assertThat(mentions(text)).doesNotContain("United").containsAnyOf("States", "Kingdom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senator Ann Moss, D-Nev., criticised Chad.",
                "Senator Ann Moss (R-Wis.) criticised Chad.",
                "Senator Ann Moss, I-Vermont, criticised Chad."
            })
    void the_party_and_state_behind_a_name_are_nobody(String text) {
        assertThat(mentions(text)).contains("Ann", "Chad").doesNotContain("D", "R", "I", "Nev.", "Wis.", "Vermont");
    }

    @Test
    void adjectives_of_states_and_peoples_are_mentions_and_others_are_none() {
        assertThat(mentions("A Chadian village fears a large Nigerian dam."))
                .contains("Chadian", "Nigerian")
                .doesNotContain("large");
    }
}
