package org.rapporteur.training.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListWordsTest {
    @TempDir
    private Path folder;

    @Test
    void words_of_two_places_are_listed_by_their_dictionary_forms_and_names_are_not() throws Exception {
        Path news = folder.resolve("news.jsonl");
        Files.write(
                news,
                List.of(
                        "{\"id\": \"1\", \"text\": \"Ministers signed the accord in Lima. The minister signed it twice.\"}",
                        "{\"id\": \"2\", \"text\": \"Lima praised the minister who signed a treaty.\"}"));
        Path file = folder.resolve("words.tsv");

        ListWords.main(new String[] {news.toString(), file.toString()});

        assertThat(Files.readAllLines(file))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("minister/N\t3", "sign/V\t3");
    }
}
