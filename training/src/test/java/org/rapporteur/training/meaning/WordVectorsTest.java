package org.rapporteur.training.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordVectorsTest {
    @TempDir
    private Path folder;

    private WordVectors read(String... lines) throws IOException {
        return WordVectors.read(Files.write(folder.resolve("vectors.tsv"), List.of(lines)));
    }

    @Test
    void words_keep_the_order_of_their_file_whose_source_is_named() throws IOException {
        WordVectors words = read("# of a test", "# source: a small model", "", "sign/V\t1 0", "accord/N\t0 -1.5");

        assertThat(words.words()).containsExactly("sign/V", "accord/N");
        assertThat(words.source()).isEqualTo("a small model");
    }

    @Test
    void a_gzipped_file_reads_the_same() throws IOException {
        Path file = folder.resolve("vectors.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("sign/V\t1 0\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(WordVectors.read(file).words()).containsExactly("sign/V");
    }

    @Test
    void what_all_words_of_a_part_of_speech_share_is_taken_away() throws IOException {
        List<float[]> centred =
                read("a/V\t5 1", "b/V\t5 3", "c/N\t0 7", "d/N\t4 7").centred();

        assertThat(centred.get(0)).containsExactly(new float[] {0, -1}, within(1e-6f));
        assertThat(centred.get(1)).containsExactly(new float[] {0, 1}, within(1e-6f));
        assertThat(centred.get(2)).containsExactly(new float[] {-1, 0}, within(1e-6f));
        assertThat(centred.get(3)).containsExactly(new float[] {1, 0}, within(1e-6f));
    }

    @Test
    void the_only_word_of_its_part_of_speech_has_no_direction() throws IOException {
        assertThat(read("a/V\t5 1").centred().get(0)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign/V", "sign\t1 0", "sign/X\t1 0", "sign/V\t1", "sign/V\t1 two", "meet/V\t1 0"})
    void what_is_wrong_is_named_with_file_and_line(String line) {
        assertThatThrownBy(() -> read("# columns", "meet/V\t0 1", line))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("vectors.tsv:3: ");
    }
}
