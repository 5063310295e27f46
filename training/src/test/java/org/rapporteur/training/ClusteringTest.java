package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    // A language of three kinds of words, ten of each, that follow one another in one order.
    private static final int KINDS = 3;
    private static final int WORDS = 10;

    private static List<int[]> sentences() {
        Random random = new Random(7);
        List<int[]> sentences = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            int[] sentence = new int[2 * KINDS];
            for (int at = 0; at < sentence.length; at++) {
                sentence[at] = 1_000 + at % KINDS * WORDS + random.nextInt(WORDS);
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    private static int kind(Bigrams bigrams, int word) {
        return (bigrams.hash(word) - 1_000) / WORDS;
    }

    @Test
    void words_in_like_company_come_to_one_cluster() {
        Bigrams bigrams = Bigrams.of(sentences(), 1);
        int[] clusters = new Clustering(bigrams, KINDS).exchange(20);
        assertThat(clusters).hasSize(KINDS * WORDS);
        for (int one = 0; one < clusters.length; one++) {
            for (int other = 0; other < clusters.length; other++) {
                assertThat(clusters[one] == clusters[other]).isEqualTo(kind(bigrams, one) == kind(bigrams, other));
            }
        }
    }

    @Test
    void joined_clusters_hold_like_words() {
        Bigrams bigrams = Bigrams.of(sentences(), 1);
        Clustering clustering = new Clustering(bigrams, 9);
        int[] fine = clustering.exchange(20);
        int[] coarse = clustering.join(KINDS);
        for (int one = 0; one < fine.length; one++) {
            for (int other = 0; other < fine.length; other++) {
                assertThat(coarse[fine[one]] == coarse[fine[other]])
                        .isEqualTo(kind(bigrams, one) == kind(bigrams, other));
            }
        }
    }

    @Test
    void rare_words_are_passed_over_and_pairs_are_counted() {
        Bigrams bigrams = Bigrams.of(List.of(new int[] {5, 6, 5, 6}, new int[] {6, 9, 5}), 2);
        assertThat(bigrams.words()).isEqualTo(2);
        int five = bigrams.hash(0) == 5 ? 0 : 1;
        int first = bigrams.firstBehind(five);
        // 6 stands behind 5 twice, the edge once, and nothing is known of what surrounds 9.
        assertThat(bigrams.firstBehind(five + 1) - first).isEqualTo(2);
        assertThat(bigrams.count(five)).isEqualTo(3);
    }
}
