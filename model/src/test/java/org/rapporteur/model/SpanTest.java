package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.of(Part.class),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(1, 20))
                .as((part, start, length) -> new Span(part, start, start + length));
    }

    @Test
    void an_empty_or_backward_span_does_not_construct() {
        assertThatThrownBy(() -> Span.of(3, 3)).hasMessageContaining("3..3");
        assertThatThrownBy(() -> Span.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void spans_overlap_each_other_or_neither(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void what_contains_another_overlaps_it(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        if (one.contains(other)) {
            assertThat(one.overlaps(other)).isTrue();
        }
    }

    @Property
    void a_cover_contains_both_and_touches_both_ends(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        if (one.part() != other.part()) {
            assertThatThrownBy(() -> one.cover(other)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        Span cover = one.cover(other);
        assertThat(cover.contains(one)).isTrue();
        assertThat(cover.contains(other)).isTrue();
        assertThat(List.of(one.start(), other.start())).contains(cover.start());
        assertThat(List.of(one.end(), other.end())).contains(cover.end());
    }

    @Property
    void spans_that_compare_equal_are_equal(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Test
    void the_title_is_read_before_the_text() {
        assertThat(new Span(Part.TITLE, 9, 10)).isLessThan(Span.of(0, 1));
    }
}
