package org.rapporteur.reconcile.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    private static List<List<Integer>> singles(int count) {
        List<List<Integer>> singles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            singles.add(List.of(i));
        }
        return singles;
    }

    private static double[][] matrix(int count, double... aboveDiagonal) {
        double[][] matrix = new double[count][count];
        int next = 0;
        for (int row = 0; row < count; row++) {
            for (int column = row + 1; column < count; column++) {
                matrix[row][column] = aboveDiagonal[next++];
            }
        }
        return matrix;
    }

    @Test
    void groups_join_while_their_average_reaches_the_bound() {
        assertThat(AverageLink.join(matrix(3, 0.9, 0.1, 0.6), singles(3), 0.4))
                .containsExactly(List.of(0, 1), List.of(2));
        assertThat(AverageLink.join(matrix(3, 0.9, 0.3, 0.6), singles(3), 0.4)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void of_equal_pairs_the_lowest_join_first() {
        assertThat(AverageLink.join(matrix(3, 0.5, 0, 0.5), singles(3), 0.4))
                .containsExactly(List.of(0, 1), List.of(2));
    }

    /** Against the definition, followed step by step; with likenesses whose sums are exact, as in use. */
    @Property(tries = 200)
    void it_finds_what_the_definition_finds(@ForAll @IntRange(min = 1, max = 9) int count, @ForAll long seed) {
        Random random = new Random(seed);
        double[][] likeness = new double[count][count];
        for (int row = 0; row < count; row++) {
            for (int column = row + 1; column < count; column++) {
                likeness[row][column] = random.nextInt(1024) / 1024.0;
            }
        }
        double[][] copy = new double[count][];
        for (int row = 0; row < count; row++) {
            copy[row] = likeness[row].clone();
        }
        assertThat(AverageLink.join(copy, singles(count), 0.5)).isEqualTo(byDefinition(likeness, singles(count)));
    }

    private static List<List<Integer>> byDefinition(double[][] likeness, List<List<Integer>> groups) {
        int[] best = {-1, -1};
        double most = 0.5;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                double average = average(likeness, groups.get(one), groups.get(other));
                if (average > most || (best[0] < 0 && average >= most)) {
                    most = average;
                    best = new int[] {one, other};
                }
            }
        }
        if (best[0] < 0) {
            return groups;
        }
        List<List<Integer>> joined = new ArrayList<>(groups);
        List<Integer> both = new ArrayList<>(groups.get(best[0]));
        both.addAll(joined.remove(best[1]));
        joined.set(best[0], both.stream().sorted().toList());
        return byDefinition(likeness, joined);
    }

    private static double average(double[][] likeness, List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                sum += likeness[Math.min(a, b)][Math.max(a, b)];
            }
        }
        return sum / (one.size() * other.size());
    }
}
