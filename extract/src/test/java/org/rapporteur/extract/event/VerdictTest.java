package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extract.English;

class VerdictTest {
    private static List<Double> of(String text) {
        return Workbench.CODER.code(English.report(null, text, null)).stream()
                .map(each -> each.event().basis().confidence())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru condemned Chile.",
                "Nepal may sign a treaty with Bhutan.",
                "Rebels attacked an army post in Mali and soldiers fled to Niger.",
                "Rojas criticised the police."
            })
    void no_event_is_certain_and_none_impossible(String text) {
        assertThat(of(text)).isNotEmpty().allMatch(sure -> sure > 0 && sure < 1);
    }

    @Test
    void the_same_sentence_is_told_with_the_same_confidence() {
        assertThat(of("Peru condemned Chile.")).isEqualTo(of("Peru condemned Chile."));
    }
}
