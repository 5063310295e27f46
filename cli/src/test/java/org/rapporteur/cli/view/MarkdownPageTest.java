package org.rapporteur.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

class MarkdownPageTest {
    private final StringWriter out = new StringWriter();
    private final MarkdownPage page = new MarkdownPage(out);

    @Test
    void what_is_quoted_cites_its_source_below() throws IOException {
        Source source = new Source(
                "1",
                "Fjord Post, 4 March 2024",
                "Fjord Post, 4 March 2024",
                "Pact",
                "https://fjordpost.example/p",
                List.of());
        page.item(Sheet.Label.NONE, Line.of("Norway and Chile: “signed”"), List.of(source));
        page.quote(Line.of("“Norway ").and("signed", Tone.CARRIES).and(".”"), List.of(source));
        page.end();
        assertThat(out.toString()).isEqualTo("""
                - Norway and Chile: “signed”[^1]
                  - “Norway **signed**.”[^1]

                [^1]: Fjord Post, 4 March 2024, “Pact”, <https://fjordpost.example/p>.
                """);
    }

    @Test
    void quotes_without_an_item_above_them_are_one_list() throws IOException {
        page.section("Who is who");
        page.quote(Line.of("Anna Berg"), List.of());
        page.quote(Line.of("Ola Dahl"), List.of());
        page.end();
        assertThat(out.toString()).isEqualTo("## Who is who\n\n- Anna Berg\n- Ola Dahl\n\n");
    }

    @Test
    void a_decimal_figure_begins_no_list() {
        assertThat(MarkdownPage.escaped("2.2 percent")).isEqualTo("2.2 percent");
    }

    @Test
    void markup_from_outside_stays_text() {
        assertThat(MarkdownPage.escaped("*a* _b_ `c` [d](e) <f> & | ~g~ #1"))
                .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) &lt;f&gt; &amp; \\| \\~g\\~ \\#1");
        assertThat(MarkdownPage.escaped("1. x\n\n# y")).isEqualTo("&#8203;1. x \\# y");
        assertThat(MarkdownPage.escaped("http://a.example @b www.c.example"))
                .isEqualTo("http:&#47;/a.example &#64;b www.&#8203;c.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://a.example/<script>", "https://a.example/ b", "http://x>y"})
    void no_address_becomes_a_link_that_is_more_than_one(String url) throws IOException {
        page.quote(Line.of("x"), List.of(new Source("1", "Post", "Post", null, url, List.of())));
        page.end();
        assertThat(out.toString()).doesNotContain("<");
    }
}
