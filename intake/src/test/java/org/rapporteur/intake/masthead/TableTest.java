package org.rapporteur.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void rows_come_without_the_lines_about_them() {
        assertThat(Table.rows("x.tsv", List.of("# about", "name\tother", "A\tB", "C\t")))
                .containsExactly(List.of("A", "B"), List.of("C", ""));
    }

    @Test
    void a_row_of_another_shape_is_named_with_file_and_line() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows("x.tsv", List.of("# about", "name\tother", "A")))
                .withMessageStartingWith("x.tsv, line 3: ");
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows("no-such-table.tsv"))
                .withMessageContaining("no-such-table.tsv");
    }

    @Test
    void the_shipped_tables_are_sound() {
        assertThat(Table.rows("agencies.tsv")).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThat(Table.rows("labels.tsv")).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }
}
