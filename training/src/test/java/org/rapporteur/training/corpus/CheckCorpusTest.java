package org.rapporteur.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCorpusTest {
    private static final String ACCUSED = "[Ghana|a] [accused|=ACCUSE:allege] [Togo|r] of moving the border posts.";
    private static final String RAINED = "It rained on the plateau for the whole of the long weekend.";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCorpus() throws IOException {
        Files.write(folder.resolve("events.txt"), List.of("# a comment", ACCUSED, "", RAINED));
    }

    private record Checked(boolean well, String out) {}

    private Checked check(String... options) throws IOException {
        String[] arguments = new String[options.length + 1];
        arguments[0] = folder.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean well = new CheckCorpus(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(arguments);
        return new Checked(well, bytes.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    @Test
    void a_corpus_without_fault_is_counted() throws IOException {
        Checked checked = check();

        assertThat(checked.well()).isTrue();
        assertThat(checked.out())
                .contains("1  ACCUSE\n", "1  ACCUSE:allege\n", "1  ~ with events\n", "1  ~ without event\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Peru|a] [met|=CONSULT [Chile|r].",
                "Peru|a] [met|=CONSULT] Chile.",
                "[Peru |a] [met|=CONSULT] Chile.",
                "[|a] [met|=CONSULT] Chile.",
                "[Peru|a] met Chile.",
                "[Peru|x] [met|=CONSULT] Chile.",
                "[Peru|a] [met|=BLAME] Chile.",
                "[Peru|a] [met|=CONSULT:allege] Chile."
            })
    void marks_and_spans_that_do_not_match_are_named_with_file_and_line(String line) throws IOException {
        file("more.txt", "# a comment", line);

        Checked checked = check();

        assertThat(checked.well()).isFalse();
        assertThat(checked.out()).containsPattern("(?m)^more\\.txt:2: ");
    }

    @Test
    void every_wrong_line_is_named_and_the_rest_still_counted() throws IOException {
        file("more.txt", "[Peru|a] met Chile.", "[Cuba|a] [praised|=SUPPORT] [Mali|r].", "[Peru|a met Chile.");

        Checked checked = check();

        assertThat(checked.well()).isFalse();
        assertThat(checked.out()).contains("more.txt:1: ", "more.txt:3: ", "1  SUPPORT\n");
    }

    @Test
    void near_duplicates_inside_are_named_with_both_places() throws IOException {
        file("more.txt", "Again it rained on the plateau for the whole of the weekend.");

        Checked checked = check();

        assertThat(checked.well()).isFalse();
        assertThat(checked.out()).contains("more.txt:1: nearly the same as events.txt:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"others.txt", "others.txt.gz", "others.jsonl", "others.jsonl.gz"})
    void near_copies_of_a_file_are_named_whatever_the_file_is(String name) throws IOException {
        String text = "Yesterday Ghana accused Togo of moving the border posts once more.";
        Path others = folder.resolve(name);
        String line = name.contains("json") ? "{\"id\": \"7\", \"text\": \"Rain. " + text + "\"}" : text;
        try (OutputStream out = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(others))
                : Files.newOutputStream(others)) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(folder.resolve("kept"));
        Path kept = Files.move(others, folder.resolve("kept").resolve(name));

        Checked checked = check("--against", kept.toString());

        assertThat(checked.well()).isFalse();
        assertThat(checked.out())
                .contains("events.txt:2: nearly the same as in " + name)
                .doesNotContain("events.txt:4:");
    }

    @Test
    void a_file_that_tells_of_other_things_does_no_harm() throws IOException {
        Files.createDirectories(folder.resolve("kept"));

        assertThat(check("--against", file("kept/others.txt", "Ghana accused Togo of nothing at all."))
                        .well())
                .isTrue();
    }

    @Test
    void marks_in_news_are_checked_against_the_articles() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        String news = file("news.jsonl", "{\"id\": \"n1\", \"text\": \"Chad sent tents to Niger on Friday.\"}");
        file("news/marks.tsv", "article\tstart\tend\thash\tlabels", "n1\t0\t35\t0000000000\t-", "n2\t0\t5\t00\t-");

        Checked checked = check("--news", news);

        assertThat(checked.well()).isFalse();
        assertThat(checked.out())
                .contains("marks.tsv:2: the article's words are others", "marks.tsv:3: no article is called n2");
    }

    @Test
    void options_that_are_not_known_or_lack_their_file_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("--with", "file"))
                .withMessageContaining("no option is called --with");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("--against"))
                .withMessageContaining("--against wants a file");
    }
}
