package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFilesTest {
    private static final List<String> ORGANISATIONS =
            List.of("# ours", "name\tother_names\tcode\tsector\tkind\tambiguous");

    @TempDir
    private Path folder;

    @Test
    void a_users_lines_join_the_shipped_ones() throws IOException {
        write("organisations.tsv", "Harbour Watch\tHWX\tNGO\tCVL\torganisation\t-");

        Knowledge knowledge = Knowledge.shippedWith(folder);

        assertThat(knowledge.gazetteer().lookUp("HWX"))
                .extracting(KnownEntity::name)
                .containsExactly("Harbour Watch");
        assertThat(knowledge.organisation("NATO")).isPresent();
    }

    @Test
    void a_users_line_takes_the_place_of_the_shipped_one() throws IOException {
        write("organisations.tsv", "Taliban\t-\tAFG\tGOV\torganisation\t-");

        assertThat(Knowledge.shippedWith(folder).gazetteer().lookUp("Taliban"))
                .extracting(KnownEntity::sector)
                .containsExactly("GOV");
    }

    @Test
    void a_folder_alone_needs_the_tables_of_plover() {
        assertThatThrownBy(() -> Knowledge.from(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("plover.tsv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "One\tA\tXXX\tCVL\tcourt\t-; no such code: 'XXX'",
                "One\tA\tKEN\tABC\tcourt\t-; no such sector: 'ABC'",
                "One\tA\tKEN\tCVL\tcourt; 5 cells, not 6",
                "One\t\tKEN\tCVL\tcourt\t-; a cell is empty",
                "One\tA|A\tKEN\tCVL\tcourt\t-; doubled value in other_names",
                "-\tA\tKEN\tCVL\tcourt\t-; no name"
            })
    void an_error_names_file_and_line(String line, String problem) throws IOException {
        write("organisations.tsv", "Fine\t-\tKEN\t-\tcourt\t-", line);

        assertThatThrownBy(() -> Knowledge.shippedWith(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(folder.resolve("organisations.tsv") + ":4: ")
                .hasMessageContaining(problem);
    }

    @Test
    void the_same_thing_twice_in_a_file_is_an_error() throws IOException {
        write("organisations.tsv", "One\t-\tKEN\t-\tcourt\t-", "One\t-\tUGA\t-\tcourt\t-");

        assertThatThrownBy(() -> Knowledge.shippedWith(folder)).hasMessageContaining(":4: a second line for One");
    }

    @Test
    void other_columns_are_an_error() throws IOException {
        Files.write(folder.resolve("people.tsv"), List.of("name\toffice"));

        assertThatThrownBy(() -> Knowledge.shippedWith(folder)).hasMessageContaining("people.tsv:1: the columns are");
    }

    @Test
    void a_term_that_ends_before_it_begins_is_an_error() throws IOException {
        Files.write(
                folder.resolve("people.tsv"),
                List.of(
                        "name\tother_names\tsurname\toffice\tcode\tsector\tfrom\tto",
                        "Ann Lee\t-\tLee\tmayor\tKEN\t-\t2001\t1999-05-01"));

        assertThatThrownBy(() -> Knowledge.shippedWith(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("people.tsv:2: ");
    }

    @Test
    void broken_utf_8_is_an_error() throws IOException {
        Files.write(folder.resolve("people.tsv"), "name\toth\u00e9r\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Knowledge.shippedWith(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("people.tsv: cannot be read");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), ORGANISATIONS);
        Files.write(folder.resolve(file), List.of(lines), java.nio.file.StandardOpenOption.APPEND);
    }
}
