package org.rapporteur.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final int BITS = 4;

    private static Features one(int value) {
        Features features = new Features();
        features.clear();
        features.add(value);
        return features;
    }

    /** A table in which a feature speaks for the class. */
    private static byte[] speakingFor(int of, int classes, Features features) {
        byte[] bytes = new byte[classes << BITS];
        bytes[(features.hash(0) >>> (32 - BITS)) * classes + of] = Weights.MOST;
        return bytes;
    }

    @Test
    void the_class_that_the_features_speak_for_is_best() {
        Features features = one(7);
        Scorer scorer = new Weights(5, BITS, 1, speakingFor(3, 5, features));

        assertThat(scorer.best(features, new float[5])).isEqualTo(3);
    }

    @Test
    void of_equals_the_first_is_best() {
        assertThat(new Weights(5, BITS, 1, new byte[5 << BITS]).best(one(7), new float[5]))
                .isZero();
    }

    @Test
    void the_best_but_for_one_is_never_that_one() {
        float[] scores = {1, 4, 3, 4};

        assertThat(Scorer.bestBut(1, 4, scores)).isEqualTo(3);
        assertThat(Scorer.bestBut(3, 4, scores)).isEqualTo(1);
        assertThat(Scorer.bestBut(0, 1 + 1, new float[] {5, 0})).isEqualTo(1);
    }

    @Test
    void what_lies_behind_the_classes_is_left_alone() {
        float[] scores = {0, 0, 0, 0, 0, 0, 42};

        new Weights(5, BITS, 1, new byte[5 << BITS]).score(one(7), scores);

        assertThat(scores[6]).isEqualTo(42);
    }

    @Test
    void a_table_reads_back_as_it_was_written_and_noise_is_refused() throws IOException {
        Features features = one(7);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Weights.write(new DataOutputStream(bytes), 5, BITS, 1, speakingFor(3, 5, features));

        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.best(features, new float[5])).isEqualTo(3);
        assertThatThrownBy(() -> Weights.read(new DataInputStream(new ByteArrayInputStream(new byte[64]))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a table of weights");
    }
}
