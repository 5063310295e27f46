package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingsTest {
    private static List<String> recipients(String text, String trigger) {
        return Workbench.told(text).parties(trigger, Set.of()).recipients().stream()
                .map(party -> party.entity().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Peru hailed the deal., hailed",
        "The mayor urged caution., urged",
        "Senator Ann Moss criticised the tax laws., criticised",
    })
    void who_acts_on_a_text_or_a_virtue_acts_on_nobody(String text, String trigger) {
        assertThat(recipients(text, trigger)).isEmpty();
    }

    @Test
    void people_and_states_are_parties_whatever_is_said_of_them() {
        assertThat(recipients("Peru hailed Chile.", "hailed")).containsExactly("Chile");
        assertThat(recipients("The minister accused the protesters.", "accused"))
                .hasSize(1);
    }
}
