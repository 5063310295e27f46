package org.rapporteur.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void a_score_is_the_sum_of_the_weights_of_its_rows() {
        for (int classes : new int[] {2, 3, 4, 50}) {
            byte[] bytes = new byte[classes << 8];
            new Random(classes).nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Math.max(-Weights.MOST, Math.min(Weights.MOST, bytes[i]));
            }
            Features features = new Features();
            features.clear();
            float[] expected = new float[classes];
            for (int i = 0; i < Weights.MOST_FEATURES; i++) {
                features.add(i);
                int row = features.hash(i) >>> 24;
                for (int each = 0; each < classes; each++) {
                    int weight = bytes[row * classes + each];
                    expected[each] += (float) (2.0 * weight * Math.abs(weight) / (Weights.MOST * Weights.MOST));
                }
            }
            float[] scores = new float[classes];
            new Weights(classes, 8, 2, bytes).score(features, scores);
            for (int each = 0; each < classes; each++) {
                assertThat(scores[each]).isCloseTo(expected[each], within(0.05f));
            }
        }
    }

    @Test
    void a_table_of_the_wrong_size_is_refused() {
        assertThatThrownBy(() -> new Weights(3, 8, 1, new byte[7])).hasMessageContaining("7 weights");
    }

    @Test
    void the_largest_weights_of_the_most_features_do_not_run_over() {
        byte[] bytes = new byte[3 << 4];
        java.util.Arrays.fill(bytes, (byte) Weights.MOST);
        Features features = new Features();
        features.clear();
        for (int i = 0; i < Weights.MOST_FEATURES; i++) {
            features.add(i);
        }
        float[] scores = new float[3];
        new Weights(3, 4, 1, bytes).score(features, scores);
        assertThat(scores[0]).isCloseTo(Weights.MOST_FEATURES, within(0.1f));
        assertThat(scores[2]).isEqualTo(scores[0]);
    }
}
