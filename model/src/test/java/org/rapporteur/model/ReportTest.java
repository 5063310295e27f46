package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static Report report(@Nullable String outlet, @Nullable String title, String text) {
        Origin origin = new Origin(null, null, outlet, null);
        return Report.of(origin, new Masthead(null, title, null, null, null, null), text, Map.of());
    }

    @Test
    void a_report_without_words_does_not_construct() {
        assertThatThrownBy(() -> report(null, null, " \n")).hasMessageContaining("needs a text");
    }

    @Test
    void the_same_report_has_the_same_id_and_one_text_from_two_outlets_has_two() {
        String text = "The talks ended without a deal.";
        assertThat(report("Harbour Post", null, text).id())
                .isEqualTo(report("Harbour Post", null, text).id());
        assertThat(report("Harbour Post", null, text).id())
                .isNotEqualTo(report("Hill Courier", null, text).id());
    }

    @Test
    void the_url_names_a_report_before_its_source_id_does() {
        Origin one = new Origin("17", "a/b.txt", null, "https://example.org/17");
        Origin same = new Origin("18", "c/d.txt", null, "https://example.org/17");
        assertThat(ReportId.of(one, null, "Text.")).isEqualTo(ReportId.of(same, null, "Text."));
        assertThat(ReportId.of(new Origin("17", null, null, null), null, "Text."))
                .isNotEqualTo(ReportId.of(new Origin("18", null, null, null), null, "Text."));
    }

    @Property
    void what_is_moved_from_title_to_text_changes_the_id(
            @ForAll @NotBlank String words, @ForAll @NotBlank String more) {
        assertThat(ReportId.of(Origin.UNKNOWN, words, more + words))
                .isNotEqualTo(ReportId.of(Origin.UNKNOWN, words + more, words));
    }

    @Property
    void a_quote_is_the_slice(
            @ForAll @NotBlank String text,
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 1, max = 50) int length) {
        Report report = report(null, "A headline", text);
        Span span = Span.of(start, start + length);
        if (span.end() <= text.length()) {
            assertThat(report.quote(span).text()).isEqualTo(text.substring(start, start + length));
        } else {
            assertThatThrownBy(() -> report.quote(span)).hasMessageContaining("No such place");
        }
    }

    @Test
    void a_title_is_quoted_in_the_title_only() {
        Span span = new Span(Part.TITLE, 0, 5);
        assertThat(report(null, "Talks end", "No deal was reached.").quote(span).text())
                .isEqualTo("Talks");
        assertThatThrownBy(() -> report(null, null, "No deal was reached.").quote(span))
                .hasMessageContaining("No such place");
    }

    @Test
    void metadata_cannot_be_changed_afterwards() {
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, "Text.", Map.of("section", "\"world\""));
        assertThatThrownBy(() -> report.metadata().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }
}
