package org.rapporteur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

class PassageTest {
    private static String told(String text, String words, int longest) {
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, text, Map.of());
        int at = text.indexOf(words);
        return Passage.of(report, List.of(report.quote(Span.of(at, at + words.length()))), longest)
                .text();
    }

    @Test
    void words_are_told_in_their_sentence() {
        String text = "Norway met Chile. Mr. Berg signed a pact on Dec. 4. It rained.\n\nKenya waited";
        assertThat(told(text, "signed", 200)).isEqualTo("“Mr. Berg signed a pact on Dec. 4.”");
        assertThat(told(text, "rained", 200)).isEqualTo("“It rained.”");
        assertThat(told(text, "Kenya", 200)).isEqualTo("“Kenya waited”");
    }

    @Test
    void a_dateline_is_no_part_of_the_first_sentence() {
        assertThat(told("OSLO, March 4 (Delta) -- Norway met Chile.", "met", 200))
                .isEqualTo("“Norway met Chile.”");
        assertThat(told("OSLO: Norway met Chile.", "met", 200)).isEqualTo("“Norway met Chile.”");
    }

    @Test
    void a_long_sentence_is_cut_between_words_around_what_matters() {
        String text = "word ".repeat(60) + "they signed it " + "word ".repeat(60) + "end.";
        assertThat(told(text, "signed", 80))
                .startsWith("“… word")
                .endsWith("word …”")
                .contains(" they signed it ");
        assertThat(told(text, "signed", 80).length()).isLessThan(100);
    }

    @Property
    void the_words_are_always_among_those_told(@ForAll String before, @ForAll String after) {
        String text = before + " signed " + after;
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, text, Map.of());
        Evidence words = report.quote(Span.of(before.length() + 1, before.length() + 7));
        assertThat(Passage.of(report, List.of(words), 60).runs()).contains(new Line.Run("signed", Tone.CARRIES));
    }
}
