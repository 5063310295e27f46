package org.rapporteur.training.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachMeaningsTest {
    private static final List<String> VECTORS = List.of(
            "# source: vectors made up for a test",
            "war/N\t0.9 0.1",
            "attack/V\t0.9 0",
            "battle/N\t1 0",
            "bomb/V\t1 0.1",
            "talk/N\t0 0.9",
            "meet/V\t0.1 0.9",
            "summit/N\t0.1 1",
            "visit/V\t0 1");

    @TempDir
    private Path folder;

    private Path vectors;

    @BeforeEach
    void writeVectors() throws IOException {
        vectors = Files.write(folder.resolve("vectors.tsv"), VECTORS);
    }

    private List<String> made(String name) throws IOException {
        Path file = folder.resolve(name);
        TeachMeanings.main(new String[] {vectors.toString(), file.toString()});
        return Files.readAllLines(file);
    }

    @Test
    void the_file_has_each_word_once_in_the_order_of_the_alphabet_with_three_classes() throws IOException {
        List<String> lines = made("meanings.tsv");

        assertThat(lines).filteredOn(line -> line.startsWith("#")).hasSize(3);
        assertThat(lines).contains("# source: k-means over vectors made up for a test");
        List<String> words = lines.subList(3, lines.size());
        assertThat(words).hasSize(8).isSorted().allMatch(line -> line.matches("[a-z]+/[VNJR]\t\\d+\t\\d+\t\\d+"));
    }

    @Test
    void the_same_vectors_give_the_same_file() throws IOException {
        assertThat(made("one.tsv")).isEqualTo(made("other.tsv"));
    }

    @Test
    void words_of_like_meaning_share_a_class_whatever_their_part_of_speech() throws IOException {
        List<String> lines = TeachMeanings.lines(WordVectors.read(vectors), List.of(new TeachMeanings.Size(2, 5)));

        assertThat(classesOf(lines, "attack/V", "bomb/V", "war/N", "battle/N")).hasSize(1);
        assertThat(classesOf(lines, "meet/V", "visit/V", "talk/N", "summit/N")).hasSize(1);
        assertThat(classesOf(lines, "attack/V", "meet/V")).hasSize(2);
    }

    private static List<String> classesOf(List<String> lines, String... words) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> List.of(words).contains(cells[0]))
                .map(cells -> cells[1])
                .distinct()
                .toList();
    }

    @Test
    void without_both_files_it_says_what_is_wanted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeachMeanings.main(new String[] {vectors.toString()}))
                .withMessageContaining("file of vectors and the file to write");
    }
}
