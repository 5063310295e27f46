package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes sentences as CoNLL-U. */
class AnnotateIT {
    private static final String GIVEN = """
            # newdoc id = north
            # text = Ministers met.
            1\tMinisters\t_\t_\t_\t_\t_\t_\t_\t_
            2\tmet\t_\t_\t_\t_\t_\t_\t_\t_
            3\t.\t_\t_\t_\t_\t_\t_\t_\t_

            1\tbroken

            """;

    @TempDir
    Path folder;

    private Launched annotate(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "annotate";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Program.run(folder, command);
    }

    private static List<String> words(String conllu) {
        return conllu.lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> line.split("\t")[1])
                .toList();
    }

    @Test
    void reports_come_out_as_sentences_with_the_places_of_their_words_and_no_record_is_made() throws Exception {
        Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"id\": \"n1\", \"title\": \"Talks end\", \"text\": \"Rain fell. Chile can't wait.\"}\n");

        Launched run = annotate("news.jsonl");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("# newdoc id = n1", "# part = title\n# text = Talks end\n", "# text = Rain fell.");
        assertThat(words(run.out()))
                .containsExactly("Talks", "end", "Rain", "fell", ".", "Chile", "ca", "n't", "wait", ".");
        assertThat(run.out()).contains("TokenRange=11:16");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void given_words_are_kept_and_a_broken_sentence_is_named() throws Exception {
        Path file = folder.resolve("given.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(GIVEN.getBytes(UTF_8));
        }

        Launched run = annotate("--given-tokens", "given.conllu.gz");

        assertThat(run.status()).isZero();
        assertThat(words(run.out())).containsExactly("Ministers", "met", ".");
        assertThat(run.out()).startsWith("# newdoc id = north\n");
        assertThat(run.err()).contains("given.conllu.gz", "line 7", "2 columns where CoNLL-U has 10");
    }

    @Test
    void whoever_wants_it_strict_gets_a_status_of_its_own() throws Exception {
        Files.writeString(folder.resolve("given.conllu"), GIVEN);

        assertThat(annotate("--strict", "--given-tokens", "given.conllu").status())
                .isEqualTo(3);
    }

    @Test
    void a_file_that_is_not_there_is_said_in_one_line() throws Exception {
        Launched run = annotate("absent.jsonl");

        assertThat(run.status()).isNotZero();
        assertThat(run.err().strip())
                .contains("absent.jsonl")
                .doesNotContain("\n")
                .doesNotContain("Exception");
    }
}
