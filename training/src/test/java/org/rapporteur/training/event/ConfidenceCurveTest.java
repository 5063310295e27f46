package org.rapporteur.training.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceCurveTest {
    @Test
    void a_higher_floor_keeps_fewer_and_says_how_many_of_those_hold() {
        ConfidenceCurve curve = new ConfidenceCurve();
        curve.add(0.9, true);
        curve.add(0.5, true);
        curve.add(0.5, false);
        curve.add(0.1, false);

        assertThat(curve.kept(0)).isEqualTo(4);
        assertThat(curve.right(0)).isCloseTo(50, within(0.01));
        assertThat(curve.kept(0.5)).isEqualTo(3);
        assertThat(curve.right(0.5)).isCloseTo(66.67, within(0.01));
        assertThat(curve.right(0.95)).isZero();
    }

    @Test
    void the_table_gives_recall_of_what_is_marked() {
        ConfidenceCurve curve = new ConfidenceCurve();
        curve.add(0.9, true);

        assertThat(curve.table(4).lines()).hasSize(21).contains("0.90      1 100.0  25.0", "0.95      0   0.0   0.0");
    }
}
