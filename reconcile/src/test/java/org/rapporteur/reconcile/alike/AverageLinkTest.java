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
        assertThat(AverageLink.join(likeness(matrix(3, 0.9, 0.1, 0.6)), singles(3), 0.4))
                .containsExactly(List.of(0, 1), List.of(2));
        assertThat(AverageLink.join(likeness(matrix(3, 0.9, 0.3, 0.6)), singles(3), 0.4))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void of_equal_pairs_the_lowest_join_first() {
        assertThat(AverageLink.join(likeness(matrix(3, 0.5, 0, 0.5)), singles(3), 0.4))
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
        assertThat(AverageLink.join(likeness(likeness), singles(count), 0.5))
                .isEqualTo(byDefinition(likeness, singles(count)));
    }

    /** The larger part of a neighbourhood is unlike: what is kept grows with the alike pairs alone. */
    @Test
    void nothing_is_kept_for_pairs_below_the_bound() {
        AverageLink.Likeness inTens = (one, other) -> one / 10 == other / 10 ? 0.8 : 0.1;
        assertThat(AverageLink.linksKept(inTens, singles(1000), 0.4)).isEqualTo(1000 * 9);
        assertThat(AverageLink.join(inTens, singles(1000), 0.4))
                .hasSize(100)
                .allSatisfy(group -> assertThat(group).hasSize(10));
    }

    /** Two groups whose members are linked by one pair only: the sum of all pairs decides. */
    @Test
    void a_single_alike_pair_does_not_join_two_groups_that_are_unlike_on_the_whole() {
        AverageLink.Likeness bridged = (one, other) -> {
            boolean same = one / 5 == other / 5;
            boolean bridge = Math.min(one, other) == 4 && Math.max(one, other) == 5;
            if (same) {
                return 0.8;
            }
            return bridge ? 0.7 : 0;
        };
        assertThat(AverageLink.join(bridged, singles(10), 0.4))
                .containsExactly(List.of(0, 1, 2, 3, 4), List.of(5, 6, 7, 8, 9));
    }

    @Test
    void what_is_kept_apart_does_not_join_though_it_is_alike() {
        AverageLink.Likeness oddFromEven = new AverageLink.Likeness() {
            @Override
            public double between(int one, int other) {
                return (one + other) % 2 == 0 ? 0.7 : 0.6;
            }

            @Override
            public boolean keepsApart(List<Integer> ones, List<Integer> others) {
                return (ones.get(0) + others.get(0)) % 2 != 0;
            }
        };
        assertThat(AverageLink.join(oddFromEven, singles(6), 0.4)).containsExactly(List.of(0, 2, 4), List.of(1, 3, 5));
    }

    private static AverageLink.Likeness likeness(double[][] matrix) {
        return (one, other) -> matrix[Math.min(one, other)][Math.max(one, other)];
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
