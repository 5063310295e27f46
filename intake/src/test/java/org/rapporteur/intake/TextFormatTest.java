package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

class TextFormatTest {
    private static final String FISH = "The two ministers met in Oslo on Tuesday and spoke of fish.";

    private IntakeFolder folder;

    @BeforeEach
    void emptyFolder(@TempDir Path path) {
        folder = new IntakeFolder(path);
    }

    @Test
    void headline_byline_dateline_and_credit_become_fields_and_the_text_keeps_all_but_the_headline() {
        String body =
                "By Jane Doe\n\nOSLO, June 3 (Delta Press) - The ministers met.\r\n\r\n“Fish,” he said. –Agencies";
        folder.with("a.txt", "Ministers meet in Oslo\n\n" + body + "\n\n");

        Report report = folder.read().onlyReport();

        assertThat(report.text()).isEqualTo(body);
        assertThat(report.masthead())
                .isEqualTo(new Masthead(
                        null, "Ministers meet in Oslo", "Jane Doe", "OSLO", "Delta Press, Agencies", null));
    }

    @Test
    void front_matter_gives_the_fields_and_the_text_below_is_untouched() {
        folder.with("a.md", """
                ---
                outlet: Delta Press
                published: 2024-07-03
                url: "https://delta.example/fish"
                byline: 'Jane Doe'
                language: en
                Title: Talks on fish: a beginning
                # a comment
                desk: foreign
                tags:
                  - fish
                  - talks
                ---

                Talks on fish

                """ + FISH);

        Report report = folder.read().onlyReport();

        assertThat(report.text()).isEqualTo("Talks on fish\n\n" + FISH);
        assertThat(report.masthead())
                .isEqualTo(new Masthead(
                        Publication.on(LocalDate.of(2024, 7, 3)),
                        "Talks on fish: a beginning",
                        "Jane Doe",
                        null,
                        null,
                        "en"));
        assertThat(report.origin().outlet()).isEqualTo("Delta Press");
        assertThat(report.origin().url()).isEqualTo("https://delta.example/fish");
        assertThat(report.metadata())
                .containsEntry("desk", "\"foreign\"")
                .containsEntry("tags", "\"fish, talks\"")
                .hasSize(2);
    }

    @Test
    void a_sidecar_wins_over_front_matter_and_is_no_report() {
        folder.with("a.txt", "---\noutlet: Delta Press\nlanguage: en\n---\n" + FISH)
                .with(
                        "a.meta.json",
                        "{\"outlet\": \"Echo\", \"published\": \"2024-07-03\", \"id\": 7, \"page\": [1, 2]}");

        Report report = folder.read().onlyReport();

        assertThat(report.origin().outlet()).isEqualTo("Echo");
        assertThat(report.origin().sourceId()).isEqualTo("7");
        assertThat(report.masthead().language()).isEqualTo("en");
        assertThat(report.masthead().published()).hasToString("2024-07-03");
        assertThat(report.metadata()).containsEntry("page", "[1,2]");
    }

    @Test
    void a_sidecar_belongs_to_a_packed_text_too() {
        folder.with("a.txt.gz", IntakeFolder.gzip(FISH)).with("a.meta.json", "{\"outlet\": \"Echo\"}");

        assertThat(folder.read().onlyReport().origin().outlet()).isEqualTo("Echo");
    }

    @Test
    void a_broken_sidecar_sets_its_text_aside() {
        folder.with("a.txt", FISH).with("a.meta.json", "{\"outlet\": \"Ec");

        assertThat(folder.read().onlyReject()).satisfies(reject -> {
            assertThat(reject.source()).endsWith("/a.txt");
            assertThat(reject.place()).isEqualTo("a.meta.json, line 1, column 15");
            assertThat(reject.reason()).isEqualTo("ends in the middle of its JSON");
        });
    }

    @Test
    void so_does_one_that_is_no_object_or_gives_no_date() {
        folder.with("a.txt", FISH)
                .with("a.meta.json", "[]")
                .with("b.txt", FISH)
                .with("b.meta.json", "{\"published\": \"last Tuesday\"}");

        assertThat(folder.read().messages())
                .satisfiesExactly(
                        first -> assertThat(first).contains("a.txt, a.meta.json: is no JSON object; "),
                        second -> assertThat(second)
                                .contains(
                                        "b.txt, b.meta.json: `published` is no date that can be told: \"last Tuesday\"; "));
    }

    @Test
    void a_sidecar_without_a_text_is_told() {
        folder.with("a.meta.json", "{}");

        assertThat(folder.read().onlyReject().reason()).isEqualTo("has no text beside it");
    }

    @Test
    void front_matter_without_end_is_set_aside() {
        folder.with("a.txt", "---\noutlet: Delta Press\n\n" + FISH).with("b.txt", FISH);

        CollectingSink read = folder.read();

        assertThat(read.reports()).hasSize(1);
        assertThat(read.messages())
                .singleElement()
                .asString()
                .endsWith("a.txt, line 1: its front matter has no end; "
                        + "close it with a line of --- or remove the first ---");
    }

    @Test
    void so_is_front_matter_with_a_line_that_is_no_key_and_value() {
        folder.with("a.txt", "---\noutlet: Delta Press\nhello\n---\n" + FISH);

        assertThat(folder.read().onlyReject().place()).isEqualTo("line 3");
    }

    @Test
    void a_date_that_is_none_sets_the_report_aside_with_line_key_and_value() {
        folder.with("a.txt", "---\noutlet: Delta Press\npublished: 2024-02-30\n---\n" + FISH);

        assertThat(folder.read().onlyReject()).satisfies(reject -> {
            assertThat(reject.place()).isEqualTo("line 3");
            assertThat(reject.reason()).isEqualTo("`published` is no date that can be told: \"2024-02-30\"");
            assertThat(reject.advice()).contains("2024-07-03");
        });
    }

    @Test
    void front_matter_may_be_folded_and_end_the_file() {
        folder.with("a.txt", "---\r\ntitle: >-\r\n  Talks\r\n  on fish\r\n---\r\n" + FISH)
                .with("b.txt", "---\ntitle: x\n---");

        CollectingSink read = folder.read();

        assertThat(read.reports()).singleElement().satisfies(report -> {
            assertThat(report.masthead().title()).isEqualTo("Talks on fish");
            assertThat(report.text()).isEqualTo(FISH);
        });
        assertThat(read.messages()).singleElement().asString().contains("b.txt: has a text without words; ");
    }

    @Test
    void an_empty_file_is_set_aside() {
        folder.with("a.txt", "").with("b.txt", " \n\n ").with("c.json", "").with("d.jsonl", "\n\n");

        assertThat(folder.read().rejects())
                .extracting(reject -> reject.reason())
                .containsExactly("is empty", "has a text without words", "is empty", "is empty");
    }

    @Test
    void a_binary_file_named_txt_is_set_aside() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        folder.with("a.txt", picture).with("b.txt", IntakeFolder.gzip(FISH)).with("c.txt", FISH);

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly(FISH);
        assertThat(read.rejects())
                .hasSize(2)
                .allSatisfy(reject -> assertThat(reject.reason()).isEqualTo("is binary, no text"));
    }

    @Test
    void broken_utf8_is_set_aside_with_its_place() {
        folder.with("a.txt", "Fish.\nCaf\u00e9 fish.".getBytes(StandardCharsets.ISO_8859_1))
                .with("b.txt", "Café fish.");

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("Café fish.");
        assertThat(read.messages())
                .singleElement()
                .asString()
                .endsWith("a.txt: its byte 9 on line 2 is no sound UTF-8 (0xE9); convert the file to UTF-8");
    }

    @Test
    void utf8_cut_in_the_middle_of_a_character_is_broken_too() {
        folder.with("a.txt", new byte[] {'f', 'i', 's', 'h', ' ', (byte) 0xE2, (byte) 0x80});

        assertThat(folder.read().onlyReject().reason()).startsWith("its byte 5 is no sound UTF-8");
    }

    @Test
    void byte_order_marks_are_dropped_and_utf16_with_one_is_read() {
        folder.with("a.txt", "\uFEFF" + FISH)
                .with("b.txt", ("\uFEFF" + FISH).getBytes(StandardCharsets.UTF_16LE))
                .with("c.txt", ("\uFEFF" + FISH).getBytes(StandardCharsets.UTF_16BE));

        assertThat(folder.read().texts()).containsExactly(FISH, FISH, FISH);
    }

    @Test
    void a_report_of_fifty_thousand_words_is_read_whole() {
        String report =
                "The ministers met again and spoke of fish. ".repeat(6_250).strip();
        assertThat(report.split(" ")).hasSize(50_000);
        folder.with("a.txt", report);

        assertThat(folder.read().onlyReport().text()).isEqualTo(report);
    }

    @Test
    void a_file_too_long_for_a_report_is_set_aside() {
        folder.with("a.txt", "fish ".repeat(Limits.DOCUMENT_BYTES / 5 + 1))
                .with("b.txt", "fish ".repeat(Limits.TEXT_CHARACTERS / 5) + "fish");

        assertThat(folder.read().rejects())
                .extracting(reject -> reject.reason())
                .containsExactly(
                        "is longer than 16 MB, too long for one report",
                        "has a text of 2000004 characters, more than the 2000000 of a long report");
    }

    @Test
    void a_packed_file_that_unpacks_to_too_much_is_not_unpacked_to_its_end() {
        folder.with("a.txt.gz", IntakeFolder.gzip("\n".repeat(3 * Limits.DOCUMENT_BYTES)));

        assertThat(folder.read().onlyReject().reason()).startsWith("is longer than 16 MB");
    }
}
