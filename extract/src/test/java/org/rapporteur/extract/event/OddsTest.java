package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OddsTest {
    @Test
    void two_who_agree_are_as_sure_as_each() {
        double[] both = Odds.middle(new double[] {0.7, 0.2, 0.1}, new double[] {0.7, 0.2, 0.1});

        assertThat(both).containsExactly(new double[] {0.7, 0.2, 0.1}, within(1e-9));
    }

    @Test
    void who_is_certain_outweighs_who_hesitates() {
        double[] both = Odds.middle(new double[] {0.99, 0.01}, new double[] {0.4, 0.6});

        assertThat(both[0]).isGreaterThan(0.85);
    }

    @Test
    void what_one_thinks_impossible_the_other_can_still_bring_in() {
        double[] both = Odds.middle(new double[] {0, 1}, new double[] {1, 0});

        assertThat(both).containsExactly(new double[] {0.5, 0.5}, within(1e-9));
    }

    @Property
    void probabilities_add_up_to_one_whoever_is_heard_first(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double[] both = Odds.middle(new double[] {one, 1 - one}, new double[] {other, 1 - other});

        assertThat(Arrays.stream(both).sum()).isCloseTo(1, within(1e-9));
        assertThat(Odds.middle(new double[] {other, 1 - other}, new double[] {one, 1 - one}))
                .isEqualTo(both);
    }
}
