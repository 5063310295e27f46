package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void a_blank_line_ends_a_passage() {
        assertThat(passages("Ministers meet\n\nThey met in Lima.\n \nAll of them."))
                .containsExactly("Ministers meet", "They met in Lima.", "All of them.");
    }

    @Test
    void lines_broken_for_the_width_of_the_page_are_one_passage() {
        String text = """
                Peru and Chile agree on water

                The foreign ministers of Peru and Chile signed a treaty on Friday
                that settles how the two countries share the water of the border
                rivers. Mr. Rojas said that the talks had been long. "We are
                Neighbours," he said, "and shall stay so." Fishermen from both
                Arica and Tacna had asked for a treaty.
                Both parliaments must agree.
                """;

        assertThat(passages(text))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("\nNeighbours")
                .endsWith("a treaty.");
    }

    @Test
    void paragraphs_of_one_line_each_are_passages_of_their_own() {
        String text = "Peru and Chile agree\nLIMA, June 3\n"
                + "The foreign ministers of Peru and Chile signed a treaty on Friday that settles how both share the water. "
                        .repeat(2)
                + "\nFishermen from Arica and Tacna had asked for a treaty for years, and both parliaments must still agree to it now.";

        assertThat(passages(text)).hasSize(4);
    }

    @Test
    void a_line_that_goes_on_in_lower_case_is_not_ended() {
        assertThat(passages("The minister went\nto Lima.\nto be continued")).hasSize(2);
    }

    @Test
    void an_overlong_paragraph_is_cut_after_a_sentence() {
        String text = "Peru signed the treaty. ".repeat(1_000);

        assertThat(passages(text))
                .hasSizeGreaterThan(2)
                .allSatisfy(passage -> assertThat(passage)
                        .startsWith("Peru")
                        .endsWith("treaty.")
                        .hasSizeLessThan(Passage.LONGEST + 1));
    }

    @Property
    void passages_hold_every_character_that_is_not_blank_and_are_bounded(@ForAll @From("texts") String original) {
        NormalisedText normalised = NormalisedText.of(original.repeat(30));
        List<Passage> passages = Passage.of(normalised);

        StringBuilder held = new StringBuilder();
        int before = 0;
        for (Passage passage : passages) {
            assertThat(passage.start()).isGreaterThanOrEqualTo(before);
            assertThat(passage.end() - passage.start()).isLessThanOrEqualTo(Passage.LONGEST);
            held.append(normalised.text(), passage.start(), passage.end());
            before = passage.end();
        }
        assertThat(withoutBlanks(held.toString())).isEqualTo(withoutBlanks(normalised.text()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\n", "");
    }

    private static List<String> passages(String text) {
        NormalisedText normalised = NormalisedText.of(text);
        return Passage.of(normalised).stream()
                .map(passage -> normalised.text().substring(passage.start(), passage.end()))
                .toList();
    }
}
