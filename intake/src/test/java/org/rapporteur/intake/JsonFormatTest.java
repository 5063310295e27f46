package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;

class JsonFormatTest {
    private IntakeFolder folder;

    @BeforeEach
    void emptyFolder(@TempDir Path path) {
        folder = new IntakeFolder(path);
    }

    @Test
    void all_keys_are_read_and_the_text_is_untouched() {
        folder.with("a.json", """
                {
                  "id": 17, "title": "Talks on fish", "outlet": "Delta Press", "published": "2024-07-03T08:00:00Z",
                  "url": "https://delta.example/fish", "byline": ["Jane Doe", "John Roe"], "language": "English",
                  "text": "  Talks on fish\\n\\nOSLO (AP) — They met.\\r\\n",
                  "parties": [{"start": 0, "end": 5, "role": "actor"}], "score": 1.50, "desk": null
                }
                """);

        Report report = folder.read().onlyReport();

        assertThat(report.text()).isEqualTo("  Talks on fish\n\nOSLO (AP) — They met.\r\n");
        assertThat(report.origin().sourceId()).isEqualTo("17");
        assertThat(report.origin().outlet()).isEqualTo("Delta Press");
        assertThat(report.masthead().title()).isEqualTo("Talks on fish");
        assertThat(report.masthead().byline()).isEqualTo("Jane Doe, John Roe");
        assertThat(report.masthead().published()).hasToString("2024-07-03T08:00:00Z");
        assertThat(report.masthead().language()).isEqualTo("en");
        assertThat(report.metadata())
                .containsEntry("parties", "[{\"start\":0,\"end\":5,\"role\":\"actor\"}]")
                .containsEntry("score", "1.50")
                .containsEntry("desk", "null");
    }

    @Test
    void the_dateline_of_a_json_text_is_found_and_stays_in_it() {
        folder.with("a.json", "{\"text\": \"OSLO (AP) — They met on Tuesday.\"}");

        Report report = folder.read().onlyReport();

        assertThat(report.masthead().dateline()).isEqualTo("OSLO");
        assertThat(report.masthead().credit()).isEqualTo("AP");
        assertThat(report.text()).startsWith("OSLO (AP)");
    }

    @Test
    void an_array_an_object_and_objects_one_after_another_are_all_read() {
        folder.with("a.json", "[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]")
                .with("b.json", "{\n\"text\": \"Three.\"\n}\n{\n\"text\": \"Four.\"}")
                .with("c.json", "\n{\"text\": \"Five.\"}\n{\"text\": \"Six.\"}\n")
                .with("d.json", "[]")
                .with("e.json", "\uFEFF{\"text\": \"Seven.\"}")
                .with("f.json", "\uFEFF[{\"text\": \"Eight.\"}]".getBytes(StandardCharsets.UTF_16LE));

        CollectingSink read = folder.read();

        assertThat(read.messages()).isEmpty();
        assertThat(read.texts())
                .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.");
    }

    @Test
    void json_lines_are_read_line_by_line_and_a_bad_line_costs_itself_only() {
        folder.with("a.jsonl", """
                {"text": "One."}

                {"text": "cut
                17
                {"title": "no words", "body": "Two."}
                {"text": "  "}
                {"text": ["Two."]}
                {"text": "Two.", "published": "the day before yesterday"}
                {"text": "Two.", "outlet": {"name": "Echo"}}
                {"text": "Two.", "published": 1720000000}
                {"text": "Two."} x
                {"text": "Two."} {"text": "Three."}
                {"text": "Two."}""");

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.", "Two.");
        assertThat(read.messages().stream().map(message -> message.substring(message.indexOf("a.jsonl"))))
                .containsExactly(
                        "a.jsonl, line 3, column 14: ends in the middle of its JSON; fetch or write it anew",
                        "a.jsonl, line 4: holds a number where a report's object is due; give {\"text\": ...}",
                        "a.jsonl, line 5: has no `text`; its keys are title, body; put the report's words under \"text\"",
                        "a.jsonl, line 6: has a text without words; remove it, or put the report's words into it",
                        "a.jsonl, line 7: `text` is a list, not a string; put the report's words there as one string",
                        "a.jsonl, line 8: `published` is no date that can be told: \"the day before yesterday\"; "
                                + "write it as 2024-07-03 or 2024-07-03T08:00:00Z, or leave it out",
                        "a.jsonl, line 9: `outlet` is an object, not a string; put it in quotes as one string",
                        "a.jsonl, line 10: `published` is a number, not a string; put it in quotes as one string",
                        "a.jsonl, line 11, column 18: is no sound JSON: Unrecognized token 'x'; mend it there and read it again",
                        "a.jsonl, line 12: holds more than its object; put each report on a line of its own");
    }

    @Test
    void of_json_cut_in_the_middle_the_objects_before_are_kept() {
        folder.with("a.json", "[{\"text\": \"One.\"},\n{\"text\": \"Two.\"},\n{\"text\": \"Thr")
                .with("b.json", "{\n  \"text\": \"One.\",\n  \"title")
                .with("c.jsonl", "{\"text\": \"Three.\"}\n{\"text\": \"Fo")
                .with("d.json", "[{\"text\": \"Four.\"}");

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.", "Two.", "Three.", "Four.");
        assertThat(read.rejects())
                .extracting(reject -> reject.place())
                .containsExactly(
                        "object 3, line 3, column 14",
                        "object 1, line 3, column 9",
                        "line 2, column 13",
                        "object 1, line 1, column 19");
        assertThat(read.rejects())
                .allSatisfy(reject -> assertThat(reject.reason()).isEqualTo("ends in the middle of its JSON"));
    }

    @Test
    void an_element_that_is_no_report_does_not_cost_the_others() {
        folder.with("a.json", "[{\"text\": \"One.\"}, [[1], {}], 3, null, {\"text\": 5}, {\"text\": \"Two.\"}]");

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.", "Two.");
        assertThat(read.rejects())
                .extracting(reject -> reject.place())
                .containsExactly("object 2, line 1", "object 3, line 1", "object 4, line 1", "object 5, line 1");
    }

    @Test
    void what_is_no_json_at_all_is_told_once() {
        folder.with("a.json", "The ministers met.\nThey spoke of fish.\n");

        assertThat(folder.read().onlyReject().message())
                .contains("a.json, object 1, line 1, column 1: is no sound JSON: Unrecognized token 'The'");
    }

    @Test
    void a_line_of_ten_megabytes_is_set_aside_and_the_rest_is_read() {
        String text = "fish ".repeat(2_000_000);
        folder.with("a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"" + text + "\"}\n{\"text\": \"Two.\"}\n");

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.", "Two.");
        assertThat(read.messages())
                .singleElement()
                .asString()
                .endsWith("line 2: has a text of 10000000 characters, more than the 2000000 of a long report; "
                        + "split it into its reports");
    }

    @Test
    void a_line_of_ten_megabytes_around_a_short_text_is_read() {
        folder.with("a.jsonl", "{\"text\": \"One.\", \"html\": \"" + "fish ".repeat(2_000_000) + "\"}");

        assertThat(folder.read().onlyReport().text()).isEqualTo("One.");
    }

    @Test
    void a_line_without_end_is_never_held_whole() {
        byte[] lines = new byte[3 * Limits.DOCUMENT_BYTES];
        Arrays.fill(lines, (byte) 'x');
        byte[] last = "\n{\"text\": \"One.\"}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(last, 0, lines, lines.length - last.length, last.length);
        folder.with("a.jsonl", lines);

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.");
        assertThat(read.rejects())
                .singleElement()
                .satisfies(
                        reject -> assertThat(reject.reason()).isEqualTo("is a line of 47 MB, too long for one report"));
    }

    @Test
    void an_object_too_long_for_a_report_is_left_and_the_next_is_read() {
        String longList = "[" + "[1, {\"a\": 2}], ".repeat(Limits.DOCUMENT_BYTES / 15 + 10) + "3]";
        folder.with("a.json", "[{\"text\": \"One.\", \"list\": " + longList + "}, {\"text\": \"Two.\"}]");

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("Two.");
        assertThat(read.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.place()).isEqualTo("object 1, line 1");
            assertThat(reject.reason()).isEqualTo("is longer than 16 MB, too long for one report");
        });
    }

    @Test
    void brackets_without_end_are_set_aside() {
        folder.with("a.jsonl", "{\"a\":".repeat(100_000) + "\n{\"text\": \"One.\"}")
                .with("b.json", "[".repeat(100_000));

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.");
        assertThat(read.rejects())
                .hasSize(2)
                .allSatisfy(reject -> assertThat(reject.reason()).startsWith("goes beyond what is read of JSON"));
    }

    @Test
    void broken_utf8_costs_its_line() {
        folder.with(
                "a.jsonl", "{\"text\": \"Caf\u00e9.\"}\n{\"text\": \"One.\"}".getBytes(StandardCharsets.ISO_8859_1));

        CollectingSink read = folder.read();

        assertThat(read.texts()).containsExactly("One.");
        assertThat(read.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.place()).isEqualTo("line 1");
            assertThat(reject.reason()).isEqualTo("its byte 13 is no sound UTF-8 (0xE9)");
        });
    }

    @Test
    void lines_in_utf16_are_told_once() {
        folder.with("a.jsonl", "\uFEFF{\"text\": \"One.\"}\n{\"text\": \"Two.\"}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(folder.read().onlyReject().reason()).startsWith("is UTF-16");
    }

    @Test
    void halves_of_characters_and_nul_are_replaced_one_for_one() {
        folder.with("a.jsonl", "{\"text\": \"a\\ud83d b\\u0000 \\ud83d\\ude00\", \"title\": \"One\\ntwo\\udc00\"}");

        Report report = folder.read().onlyReport();

        assertThat(report.text()).isEqualTo("a\uFFFD b\uFFFD \ud83d\ude00");
        assertThat(report.masthead().title()).isEqualTo("One two\uFFFD");
    }

    @Test
    void blank_values_are_as_if_they_were_not_there() {
        folder.with(
                "a.jsonl",
                "{\"text\": \"One.\", \"title\": \"\\u0085\", \"outlet\": \" \", \"published\": \"\", \"url\": null, \"language\": \"??\"}");

        Report report = folder.read(new ReadingDefaults(null, "Echo")).onlyReport();

        assertThat(report.masthead().title()).isNull();
        assertThat(report.masthead().published()).isNull();
        assertThat(report.masthead().language()).isNull();
        assertThat(report.origin().outlet()).isEqualTo("Echo");
    }
}
