package org.rapporteur.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.telling.Dates;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

class PageTest {
    private final StringWriter out = new StringWriter();

    @Test
    void lines_break_between_words_at_the_width_and_hang_from_their_label() throws IOException {
        new Page(out, false, 26)
                .item(
                        new Sheet.Label(Line.of("·"), 1),
                        Line.of("Peru and Chile signed a treaty on fishing"),
                        List.of());
        assertThat(out.toString()).isEqualTo("·  Peru and Chile signed a\n   treaty on fishing\n");
    }

    @Test
    void wide_characters_break_where_no_blank_is() throws IOException {
        new Page(out, false, 20).paragraph(Line.of("中国和哈萨克斯坦发表联合声明"));
        assertThat(out.toString()).isEqualTo("中国和哈萨克斯坦发表\n联合声明\n");
    }

    @Test
    void colours_are_set_where_wanted_and_a_pipe_gets_none() throws IOException {
        Line line = Line.of("They ").and("agree", Tone.AGREE).and(".");
        new Page(out, true, 80).paragraph(line);
        new Page(out, false, 80).paragraph(line);
        assertThat(out.toString()).isEqualTo("They \u001b[32magree\u001b[0m.\nThey agree.\n");
    }

    @Test
    void text_from_outside_cannot_steer_the_terminal() throws IOException {
        new Page(out, false, 80).title(Line.of("Peace\u001b[2J\u0007\u202e now\nhere"));
        assertThat(out.toString()).isEqualTo("Peace [2J now here\n");
    }

    @Property
    void no_line_is_wider_than_the_terminal(@ForAll String text, @ForAll @IntRange(min = 20, max = 120) int width)
            throws IOException {
        StringWriter written = new StringWriter();
        Page page = new Page(written, false, width);
        page.title(Line.of(text));
        page.detail(Line.of(text).and(text, Tone.STRONG));
        page.item(new Sheet.Label(Line.of("12 December 2024"), Dates.WIDTH), Line.of(text), List.of());
        assertThat(written.toString().split("\n", -1))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }
}
