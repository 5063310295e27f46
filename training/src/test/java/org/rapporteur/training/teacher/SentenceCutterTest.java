package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentenceCutterTest {
    @Test
    void a_quote_that_closes_stays_with_its_sentence() {
        assertThat(cut("\"We had no choice. It was late.\" The talks go on. \"Why now?\" he asked."))
                .containsExactly(
                        "\" We had no choice .", "It was late . \"", "The talks go on .", "\" Why now ? \" he asked .");
    }

    @Test
    void a_quote_standing_free_closes_where_one_is_open() {
        assertThat(cut("He said : \" No . \" Then he left ."))
                .containsExactly("He said : \" No . \"", "Then he left .");
    }

    @Test
    void abbreviations_and_initials_end_nothing() {
        assertThat(cut("Mr. Rojas of the U.S. Senate met J. Lee, e.g. The Hague's envoy, at 3 p.m. on Monday."))
                .hasSize(1);
    }

    @Test
    void bullets_begin_sentences() {
        assertThat(cut("They agreed on: • Trade with Peru • Water"))
                .containsExactly("They agreed on :", "• Trade with Peru", "• Water");
    }

    @Test
    void clitics_and_hyphens_are_words() {
        assertThat(cut("They didn't see Peru's Chinese-led plan."))
                .containsExactly("They did n't see Peru 's Chinese - led plan .");
    }

    @Test
    void markup_and_entities_are_words_too() {
        assertThat(cut("<b>Peru</b>&nbsp;signed <a treaty")).containsExactly("<b> Peru </b> &nbsp; signed < a treaty");
    }

    @Property
    void every_character_that_shows_lies_in_exactly_one_word(@ForAll @From("texts") String text) {
        BitSet held = new BitSet();
        int before = 0;
        for (CoreLabel word : words(text)) {
            assertThat(word.beginPosition()).isGreaterThanOrEqualTo(before);
            assertThat(word.endPosition()).isGreaterThan(word.beginPosition()).isLessThanOrEqualTo(text.length());
            assertThat(cutsPair(text, word.beginPosition()) || cutsPair(text, word.endPosition()))
                    .isFalse();
            held.set(word.beginPosition(), word.endPosition());
            before = word.endPosition();
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            assertThat(held.get(at) || NormalisedText.isBlank(text.codePointAt(at)))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static List<CoreLabel> words(String text) {
        List<CoreLabel> words = new ArrayList<>();
        sentences(text).forEach(words::addAll);
        return words;
    }

    private static List<List<CoreLabel>> sentences(String text) {
        NormalisedText normalised = NormalisedText.of(text);
        return Passage.of(normalised).stream()
                .flatMap(passage -> SentenceCutter.cut(normalised, passage).stream())
                .toList();
    }

    private static List<String> cut(String text) {
        return sentences(text).stream()
                .map(words -> words.stream().map(CoreLabel::originalText).collect(Collectors.joining(" ")))
                .toList();
    }
}
