package org.rapporteur.language.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static Clusters towns() {
        Words known = Sentences.of("paris", "lima", "signed");
        return new Clusters(
                new int[] {known.lower(0), known.lower(1), known.lower(2)}, new short[] {2, 2, 1}, new short[] {0, 2, 1
                });
    }

    @Test
    void known_words_get_their_clusters_whatever_their_letter_case() {
        Words words = Sentences.of("Lima", "SIGNED", "unheard-of");
        towns().mark(words);
        assertThat(words.cluster(0)).isEqualTo(2);
        assertThat(words.coarse(0)).isEqualTo(1);
        assertThat(words.cluster(1)).isEqualTo(1);
        assertThat(words.coarse(1)).isEqualTo(2);
        assertThat(words.cluster(2)).isZero();
    }

    @Test
    void what_was_written_reads_the_same() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        towns().write(new DataOutputStream(bytes));
        Clusters read = Clusters.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Words words = Sentences.of("paris");
        read.mark(words);
        assertThat(read.size()).isEqualTo(3);
        assertThat(words.cluster(0)).isEqualTo(2);
    }

    @Test
    void a_cluster_without_a_number_is_refused() {
        assertThatThrownBy(() -> new Clusters(new int[] {1}, new short[] {3}, new short[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void where_nothing_is_known_every_word_is_unknown() {
        Words words = Sentences.of("paris");
        Clusters.none().mark(words);
        assertThat(words.cluster(0)).isZero();
    }
}
