package org.rapporteur.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointsTest {
    /** Whether the sentence goes on between two parts of a text, which {@code |} stands between. */
    private static boolean holds(String parted) {
        int bar = parted.indexOf('|');
        String text = parted.substring(0, bar) + parted.substring(bar + 1);
        Segments segments = new Segments();
        int token = -1;
        for (int at = 0; at < text.length(); ) {
            int end = endOfToken(text, at, bar);
            if (end > at) {
                segments.add(at, end);
                token = end <= bar ? segments.size() - 1 : token;
            }
            at = Math.max(end, at + 1);
        }
        return Joints.holds(text, segments, token);
    }

    // Runs of letters with the full stop behind them; any other mark alone.
    private static int endOfToken(String text, int at, int bar) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end != bar) {
            end++;
        }
        if (end > at) {
            return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        }
        return Character.isWhitespace(text.charAt(at)) ? at : at + 1;
    }

    @Test
    void a_sentence_goes_on_behind_a_closing_quote_or_bracket_in_lower_case() {
        assertThat(holds("\u201CNo!\u201D| she said")).isTrue();
        assertThat(holds("Brown (D-Ohio)| said")).isTrue();
        assertThat(holds("\u201CNo!\u201D| She left")).isFalse();
    }

    @Test
    void a_sentence_goes_on_before_a_quotation_that_no_full_stop_precedes() {
        assertThat(holds("He declared| \u201CI think so\u201D")).isTrue();
        assertThat(holds("He left.| \u201CI think so\u201D")).isFalse();
    }

    @Test
    void a_sentence_goes_on_behind_a_title_cut_short_before_a_name() {
        assertThat(holds("Sen.| Berg")).isTrue();
        assertThat(holds("Gen.| Ruiz")).isTrue();
        assertThat(holds("sen.| Berg")).isFalse();
        assertThat(holds("Talks.| Berg")).isFalse();
        assertThat(holds("Sen.| berg")).isFalse();
    }

    @Test
    void a_title_s_full_stop_may_be_a_token_of_its_own() {
        Segments segments = new Segments();
        segments.add(0, 3);
        segments.add(3, 4);
        segments.add(5, 9);
        assertThat(Joints.holds("Rep. Berg", segments, 1)).isTrue();
    }

    @Test
    void nothing_goes_on_behind_the_end_of_a_line() {
        assertThat(holds("Brown (D-Ohio)|\nsaid")).isFalse();
        assertThat(holds("Sen.|\nBerg")).isFalse();
    }
}
