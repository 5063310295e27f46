package org.rapporteur.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void the_same_calls_give_the_same_hashes() {
        Features features = new Features();
        features.clear();
        features.add(3);
        features.add(3, 4);
        int first = features.hash(0);
        int second = features.hash(1);

        features.clear();
        features.add(3);
        features.add(3, 4);

        assertThat(features.size()).isEqualTo(2);
        assertThat(features.hash(0)).isEqualTo(first);
        assertThat(features.hash(1)).isEqualTo(second);
    }

    @Test
    void one_value_in_two_templates_is_two_features() {
        Features features = new Features();
        features.clear();
        features.add(3);
        features.add(3);

        assertThat(features.hash(0)).isNotEqualTo(features.hash(1));
    }

    @Test
    void a_template_that_is_passed_over_does_not_shift_the_others() {
        Features all = new Features();
        all.clear();
        all.add(1);
        all.add(2);
        all.add(3);
        Features some = new Features();
        some.clear();
        some.skip(2);
        some.add(3);

        assertThat(some.size()).isEqualTo(1);
        assertThat(some.hash(0)).isEqualTo(all.hash(2));
    }

    @Test
    void the_order_of_values_counts() {
        Features features = new Features();
        features.clear();
        features.add(1, 2);
        Features turned = new Features();
        turned.clear();
        turned.add(2, 1);

        assertThat(features.hash(0)).isNotEqualTo(turned.hash(0));
    }
}
