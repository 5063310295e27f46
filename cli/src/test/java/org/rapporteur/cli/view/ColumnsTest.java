package org.rapporteur.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void latin_letters_take_one_column_each_and_combining_marks_none() {
        assertThat(Columns.of("Ankara")).isEqualTo(6);
        assertThat(Columns.of("Zu\u0308rich")).isEqualTo(6);
        assertThat(Columns.of("Zürich")).isEqualTo(6);
    }

    @Test
    void characters_of_east_asia_and_emoji_take_two_columns() {
        assertThat(Columns.of("習近平")).isEqualTo(6);
        assertThat(Columns.of("서울")).isEqualTo(4);
        assertThat(Columns.of("\u1112\u1161\u11ab"))
                .as("one syllable of three letters")
                .isEqualTo(2);
        assertThat(Columns.of("ｶﾅ")).as("half width").isEqualTo(2);
        assertThat(Columns.of("🚢")).isEqualTo(2);
        assertThat(Columns.of("“…” – ≠")).isEqualTo(7);
    }

    @Test
    void a_mark_stays_with_its_letter_where_a_text_is_cut() {
        assertThat(Columns.cut("Zu\u0308rich", 2)).isEqualTo(3);
        assertThat(Columns.cut("習近平", 3)).isEqualTo(1);
        assertThat(Columns.cut("習近平", 1)).as("never nothing").isEqualTo(1);
    }

    @Property
    void a_cut_leaves_whole_characters(
            @ForAll @NotEmpty String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
        int at = Columns.cut(text, columns);
        assertThat(at).isBetween(1, text.length());
        boolean splitsPair = at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        assertThat(splitsPair).isFalse();
    }
}
