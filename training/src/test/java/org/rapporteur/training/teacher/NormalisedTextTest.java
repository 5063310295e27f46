package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalisedTextTest {
    @Test
    void typographic_quotes_and_hyphens_become_plain_and_dashes_stay() {
        assertThat(plain("“It’s a ‘must’,” she said — non\u2011binding."))
                .isEqualTo("\"It's a 'must',\" she said — non-binding.");
    }

    @Test
    void any_run_of_blanks_becomes_one() {
        assertThat(plain("41\u00A0\u2009billion \t dollars\u3000")).isEqualTo("41 billion dollars ");
    }

    @Test
    void line_breaks_become_one_or_two() {
        assertThat(plain("a\r\nb\n\n\nc \u2029 d\n \ne")).isEqualTo("a\nb\n\nc\n\nd\n\ne");
    }

    @Test
    void what_shows_nothing_is_left_out_of_words() {
        assertThat(plain("\uFEFFco\u00ADope\u200Bration\u200E")).isEqualTo("cooperation");
    }

    @Test
    void quotes_of_windows_code_page_are_read_as_such() {
        assertThat(plain("\u0093Yes\u0094 \u0096 it\u0092s")).isEqualTo("\"Yes\" – it's");
    }

    @Test
    void an_unpaired_surrogate_becomes_a_replacement_character_and_a_pair_stays() {
        assertThat(plain("a\uD83Db \uD83D\uDE00")).isEqualTo("a\uFFFDb \uD83D\uDE00");
    }

    @Test
    void a_stretch_without_blanks_is_cut() {
        NormalisedText normalised = NormalisedText.of("x".repeat(600));

        assertThat(normalised.text().split(" ")).extracting(String::length).containsExactly(256, 256, 88);
        assertThat(normalised.start(257)).isEqualTo(256);
        assertThat(normalised.end(601 + 1)).isEqualTo(600);
    }

    @Test
    void offsets_lead_back_over_what_was_left_out() {
        String original = "The\u00AD  co\u00ADop\u00A0\u00A0ends";
        NormalisedText normalised = NormalisedText.of(original);

        int start = normalised.text().indexOf("coop");
        assertThat(original.substring(normalised.start(start), normalised.end(start + 4)))
                .isEqualTo("co\u00ADop");
    }

    @Property
    void every_character_that_shows_stands_in_the_plain_text_once_and_in_order(@ForAll @From("texts") String original) {
        NormalisedText normalised = NormalisedText.of(original);

        int[] shown = IntStream.range(0, normalised.text().length())
                .filter(at -> !NormalisedText.isBlank(normalised.text().charAt(at)))
                .map(normalised::start)
                .toArray();
        assertThat(shown).containsExactly(shownUnits(original));
    }

    @Property
    void the_plain_text_has_no_blanks_but_single_spaces_and_one_or_two_line_breaks(
            @ForAll @From("texts") String original) {
        String text = NormalisedText.of(original).text();

        assertThat(text).doesNotContain("  ", " \n", "\n ", "\n\n\n");
        assertThat(text.codePoints().filter(NormalisedText::isBlank).boxed()).isSubsetOf((int) ' ', (int) '\n');
    }

    @Property
    void normalising_twice_changes_nothing(@ForAll @From("texts") String original) {
        String once = NormalisedText.of(original).text();

        assertThat(NormalisedText.of(once).text()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    private static int[] shownUnits(String original) {
        return IntStream.range(0, original.length())
                .filter(at -> !NormalisedText.isBlank(original.codePointAt(startOfPair(original, at))))
                .toArray();
    }

    private static int startOfPair(String text, int at) {
        boolean second =
                at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        return second ? at - 1 : at;
    }

    private static String plain(String original) {
        return NormalisedText.of(original).text();
    }
}
