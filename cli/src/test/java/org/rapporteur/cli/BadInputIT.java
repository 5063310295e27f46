package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.Json;

/** What comes in broken: one clear line each, the rest is read, the record stays whole. */
class BadInputIT {
    private static final String GOOD = "Chile and Norway signed a fisheries agreement in Oslo.\n";

    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void aFolderOfReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("good.txt"), GOOD);
    }

    private Launched read(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("read", "reports"));
        command.addAll(List.of(options));
        return Program.run(folder, command.toArray(new String[0]));
    }

    @Test
    void bad_documents_are_named_counted_and_listed_while_the_rest_is_read() throws Exception {
        Files.createFile(reports.resolve("empty.txt"));
        Files.write(reports.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 127, 0, 9});
        Files.write(
                reports.resolve("latin.txt"), new byte[] {'C', 'a', 'f', (byte) 0xe9, ' ', 't', 'a', 'l', 'k', 's'});
        Files.writeString(
                reports.resolve("cut.jsonl"),
                "{\"id\": \"a\", \"text\": \"" + GOOD.strip() + "\"}\n{\"id\": \"b\", \"te");
        Files.writeString(reports.resolve("date.json"), "{\"text\": \"Talks began.\", \"published\": \"32 May\"}");
        Files.writeString(reports.resolve("front.txt"), "---\noutlet: Harbour Post\n\nTalks began in Lima.\n");

        Launched run = read();

        assertThat(run.status()).isZero();
        assertThat(run.err().lines().filter(line -> line.startsWith("set aside: ")))
                .hasSize(6);
        assertThat(run.err()).contains("2 reports read", "6 set aside", "rapporteur export rejects");
        List<String> sources = Program.run(folder, "export", "rejects")
                .out()
                .lines()
                .map(line -> Json.tree(line).get("source").asText())
                .sorted()
                .toList();
        assertThat(sources)
                .containsExactly(
                        "reports/binary.txt",
                        "reports/cut.jsonl",
                        "reports/date.json",
                        "reports/empty.txt",
                        "reports/front.txt",
                        "reports/latin.txt");
        assertThat(read("--strict").status()).isEqualTo(3);
    }

    @Test
    void a_report_of_50_000_words_is_read_and_one_line_of_10_megabytes_named() throws Exception {
        Files.writeString(reports.resolve("long.txt"), GOOD.repeat(5_600));
        Files.writeString(
                reports.resolve("noise.jsonl"),
                "{\"id\": \"n\", \"text\": \"" + "x".repeat(10_000_000) + "\"}\n",
                UTF_8);
        Launched run = read();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("2 reports read", "noise.jsonl, line 1", "1 set aside");
    }

    @Test
    void a_store_that_is_none_or_newer_or_missing_is_one_line() throws Exception {
        Path notOne = Files.createDirectory(folder.resolve("not-one"));
        Files.writeString(notOne.resolve("record.db"), "This is a letter, no database.".repeat(100));
        assertFailsInOneLine(read("--store", "not-one"), "not-one");

        assertThat(read("--store", "newer").status()).isZero();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("newer/record.db"));
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        assertFailsInOneLine(read("--store", "newer"), "newer");
        assertFailsInOneLine(Program.run(folder, "show", "--store", "missing"), "rapporteur read");
    }

    @Test
    void a_store_that_another_process_holds_is_one_line() throws Exception {
        assertThat(read("--store", "held").status()).isZero();
        Files.writeString(reports.resolve("another.txt"), "Peru recalled its ambassador from Quito.\n");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("held/record.db"));
                Statement statement = database.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertFailsInOneLine(read("--store", "held"), "held");
            statement.execute("ROLLBACK");
        }
        assertThat(read("--store", "held").err()).contains("1 reports read");
    }

    @Test
    void an_export_to_a_full_disk_is_one_line() throws Exception {
        assumeThat(Path.of("/dev/full")).as("a disk that is always full").exists();
        assertThat(read().status()).isZero();
        Launched export = Program.runInto("/dev/full", folder, "export", "record");
        assertFailsInOneLine(export, "space");
        assertThat(Program.run(folder, "export", "reports").out().lines()).hasSize(1);
    }

    private static void assertFailsInOneLine(Launched run, String naming) throws IOException {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(naming).doesNotContain("\tat ");
    }
}
