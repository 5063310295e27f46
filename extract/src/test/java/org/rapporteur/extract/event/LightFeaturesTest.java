package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.AuxiliaryMode;

class LightFeaturesTest {
    private static Features of(String text, String trigger) {
        Told told = Workbench.told(text);
        return LightFeatures.of(told.judgement(trigger).candidate(), told.reading(trigger));
    }

    private static boolean holds(Features features, String template, String... words) {
        Features one = new Features();
        one.add(template, words);
        return IntStream.range(0, features.size()).anyMatch(each -> features.hash(each) == one.hash(0));
    }

    @Test
    void modes_are_named_in_the_order_of_the_alphabet() {
        assertThat(LightFeatures.named(EnumSet.of(AuxiliaryMode.NEGATION, AuxiliaryMode.HISTORICAL)))
                .isEqualTo("HISTORICAL,NEGATION");
        assertThat(LightFeatures.named(Set.of())).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"1994,Y199", "2016,Y201", "1980s,Y198"})
    void a_year_is_known_by_its_decade(String year, String shape) {
        Features features = of("Peru condemned Chile in " + year + ".", "condemned");

        assertThat(holds(features, "time", shape)).isTrue();
    }

    @Test
    void numbers_that_are_no_years_tell_no_time() {
        Features features = of("Peru condemned Chile 3000 times.", "condemned");

        assertThat(holds(features, "time", "Y300")).isFalse();
        assertThat(holds(features, "time", "T:3000")).isFalse();
    }

    @Test
    void what_grammar_says_of_the_light_is_known() {
        assertThat(holds(of("Peru may condemn Chile.", "condemn"), "grammar", "HYPOTHETICAL"))
                .isTrue();
        assertThat(holds(of("Peru condemned Chile.", "condemned"), "grammar", "-"))
                .isTrue();
    }

    @Test
    void words_at_the_edges_of_a_sentence_have_no_neighbours_beyond_it() {
        Features features = of("Protesters condemned Chile. Peru slept.", "condemned");

        assertThat(holds(features, "near-2", "-")).isTrue();
        assertThat(holds(features, "near-1", "protesters")).isTrue();
    }
}
