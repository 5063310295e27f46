package org.rapporteur.training.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KMeansTest {
    private static final int DIRECTIONS = 3;

    /** Vectors of length one, each near one of three axes: the axes in turn. */
    private static List<float[]> nearTheAxes() {
        Random random = new Random(11);
        List<float[]> vectors = new ArrayList<>();
        for (int each = 0; each < 30; each++) {
            float[] vector = new float[DIRECTIONS];
            double squares = 0;
            for (int at = 0; at < DIRECTIONS; at++) {
                vector[at] = (at == each % DIRECTIONS ? 1 : 0) + random.nextFloat() / 5;
                squares += vector[at] * vector[at];
            }
            for (int at = 0; at < DIRECTIONS; at++) {
                vector[at] = (float) (vector[at] / Math.sqrt(squares));
            }
            vectors.add(vector);
        }
        return vectors;
    }

    @Test
    void vectors_that_point_one_way_come_to_one_class() {
        List<float[]> vectors = nearTheAxes();

        int[] classes = KMeans.classes(vectors, 6, 10);

        for (int one = 0; one < vectors.size(); one++) {
            for (int other = 0; other < vectors.size(); other++) {
                if (one % DIRECTIONS != other % DIRECTIONS) {
                    assertThat(classes[one]).isNotEqualTo(classes[other]);
                }
            }
        }
    }

    @Test
    void the_same_vectors_give_the_same_classes() {
        assertThat(KMeans.classes(nearTheAxes(), 4, 5)).containsExactly(KMeans.classes(nearTheAxes(), 4, 5));
    }

    @Test
    void one_class_holds_all_and_as_many_as_there_are_vectors_are_not_too_many() {
        List<float[]> vectors = nearTheAxes();

        assertThat(KMeans.classes(vectors, 1, 2)).containsOnly(0);
        assertThat(Arrays.stream(KMeans.classes(vectors, vectors.size(), 2)).distinct())
                .hasSizeGreaterThan(DIRECTIONS)
                .allMatch(each -> each < vectors.size());
    }

    @Test
    void equal_vectors_are_of_one_class_even_where_more_are_asked_for() {
        List<float[]> same =
                IntStream.range(0, 5).mapToObj(each -> new float[] {0.6f, 0.8f}).toList();

        assertThat(Arrays.stream(KMeans.classes(same, 3, 4)).distinct()).hasSize(1);
    }

    @Test
    void more_classes_than_vectors_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KMeans.classes(nearTheAxes(), 31, 1))
                .withMessageContaining("31 classes of 30 vectors");
        assertThatIllegalArgumentException().isThrownBy(() -> KMeans.classes(nearTheAxes(), 2, 0));
    }
}
