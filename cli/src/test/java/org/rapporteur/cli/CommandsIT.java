package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.Json;

/** The commands on the examples, from outside. */
class CommandsIT {
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    @BeforeAll
    static void read_the_examples() throws Exception {
        Launched read = Program.run(folder, "read", EXAMPLES.toString());
        assertThat(read.err()).contains(" reports read", "sentences a second", "by stage");
        assertThat(read.status()).isZero();
        assertThat(read.out()).as("results of a command that has none").isEmpty();
    }

    private static List<JsonNode> rows(Launched exported) throws IOException {
        assertThat(exported.err()).isEmpty();
        assertThat(exported.status()).isZero();
        return exported.out().lines().map(Json::tree).toList();
    }

    private static List<JsonNode> export(String... arguments) throws Exception {
        return rows(Program.run(
                folder, Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new)));
    }

    @Test
    void reading_again_changes_nothing() throws Exception {
        String before = Program.run(folder, "export", "record").out();
        Launched again = Program.run(folder, "read", EXAMPLES.toString());
        assertThat(again.err()).contains("0 reports read");
        assertThat(Program.run(folder, "export", "record").out()).isEqualTo(before);
    }

    @Test
    void findings_quote_their_reports() throws Exception {
        List<JsonNode> reports = export("reports");
        List<JsonNode> events = export("events");
        assertThat(reports).hasSizeGreaterThanOrEqualTo(4);
        assertThat(events).isNotEmpty();
        for (JsonNode event : events) {
            JsonNode report = reports.stream()
                    .filter(own -> own.get("id").equals(event.get("report")))
                    .findFirst()
                    .orElseThrow();
            for (JsonNode words : event.get("evidence")) {
                String part = words.path("part").asText("text");
                assertThat(report.get(part)
                                .asText()
                                .substring(
                                        words.get("start").asInt(),
                                        words.get("end").asInt()))
                        .isEqualTo(words.get("text").asText());
            }
        }
    }

    @Test
    void every_kind_can_be_exported_and_every_table_has_its_header() throws Exception {
        for (String kind : List.of(
                "reports",
                "events",
                "quotations",
                "quantities",
                "relations",
                "stories",
                "entries",
                "panel",
                "rejects")) {
            Launched jsonl = Program.run(folder, "export", kind);
            assertThat(jsonl.status()).as(kind).isZero();
            Launched csv = Program.run(folder, "export", kind, "--format", "csv");
            assertThat(csv.err()).as(kind).isEmpty();
            assertThat(csv.out().lines().findFirst()).as(kind).isPresent();
        }
    }

    @Test
    void events_can_be_exported_in_every_format_of_event_data() throws Exception {
        for (Map.Entry<String, Integer> format : Map.of(
                        "gdelt", 61, "gdelt-mentions", 16, "polecat", 40, "icews", 20, "phoenix", 26)
                .entrySet()) {
            Launched lines = Program.run(folder, "export", "events", "--merged", "--format", format.getKey());
            assertThat(lines.status()).as(lines.err()).isZero();
            assertThat(lines.out().lines())
                    .as(format.getKey())
                    .isNotEmpty()
                    .allMatch(line -> line.split("\t", -1).length == format.getValue());
        }
        assertThat(Program.run(folder, "export", "record", "--format", "jsonld").out())
                .contains("schema:NewsArticle");
        assertThat(Program.run(folder, "export", "panel", "--format", "graphml").out())
                .contains("<graphml");
        assertThat(Program.run(folder, "export", "events", "--format", "parquet", "--out", "e.parquet")
                        .status())
                .isZero();
        assertThat(folder.resolve("e.parquet")).isNotEmptyFile();
    }

    @Test
    void each_report_is_in_exactly_one_story() throws Exception {
        List<String> inStories = export("stories").stream()
                .flatMap(story -> story.get("reports").findValuesAsText("id").stream())
                .sorted()
                .toList();
        assertThat(inStories)
                .isEqualTo(export("reports").stream()
                        .map(report -> report.get("id").asText())
                        .sorted()
                        .toList());
    }

    @Test
    void a_party_and_a_day_narrow_an_export() throws Exception {
        assertThat(export("events", "--party", "SWE"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.get("actor").toString() + event.get("recipient"))
                        .contains("SWE"));
        assertThat(export("reports", "--since", "2024-12-12", "--until", "2024-12-12"))
                .hasSize(3);
    }

    @Test
    void an_export_to_a_file_leaves_nothing_half_written() throws Exception {
        Launched written = Program.run(folder, "export", "reports", "--out", "reports.jsonl");
        assertThat(written.out()).isEmpty();
        assertThat(folder.resolve("reports.jsonl"))
                .hasContent(Program.run(folder, "export", "reports").out());
        assertThat(folder.resolve("reports.jsonl.part")).doesNotExist();
    }

    @Test
    void show_gives_the_newest_stories_then_one_and_a_pair() throws Exception {
        Launched newest = Program.run(folder, "show");
        assertThat(newest.err()).isEmpty();
        assertThat(newest.out()).contains("Ethiopia and Somalia open technical talks in Ankara", "rapporteur show s-");
        String id = newest.out().replaceAll("(?s).*?rapporteur show (s-[0-9a-f]+).*", "$1");
        assertThat(Program.run(folder, "show", id).out()).contains("Events", "“");
        assertThat(Program.run(folder, "show", "ETH", "SOM").out()).contains("Ethiopia and Somalia", "Timeline");
        assertThat(Program.run(folder, "show", "Sweden").out()).contains("Sweden", "Timeline");
        assertThat(Program.run(folder, "show", "ulf kristersson").out()).contains("Ulf Kristersson (SWE)", "Timeline");
        assertThat(Program.run(folder, "show", "SWE", "--format", "md").out()).contains("# Sweden", "[^1]: ");
    }

    @Test
    void search_finds_reports_by_their_words_and_takes_any_query() throws Exception {
        assertThat(Program.run(folder, "search", "accession", "documents").out())
                .contains("Baltic Courier");
        assertThat(Program.run(folder, "search", "zebra").out()).contains("No report holds");
        for (String query : List.of("\"", "AND OR NOT", "a* NEAR(", "col:x", "';--")) {
            Launched search = Program.run(folder, "search", query);
            assertThat(search.status()).as(query).isZero();
            assertThat(search.err()).as(query).isEmpty();
        }
    }

    @Test
    void code_answers_in_the_order_of_the_input_and_touches_no_store() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        List<JsonNode> found =
                rows(Program.start(empty, "code", "-").typing("""
                        {"id": "one", "text": "France sent 300 soldiers to Chad."}
                        {"id": "two", "text": "Peru imposed sanctions on Spain."}
                        """).finish());
        assertThat(found.stream().map(finding -> finding.get("report").asText()).distinct())
                .containsExactly("one", "two");
        assertThat(found)
                .anySatisfy(
                        finding -> assertThat(finding.path("event").asText()).isEqualTo("SANCTION"));
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void the_precise_engine_hears_a_second_opinion_and_explains_too() throws Exception {
        List<JsonNode> fast = explained("fast");
        List<JsonNode> precise = explained("precise");

        assertThat(precise).extracting(event -> event.path("event").asText()).contains("SANCTION");
        assertThat(precise)
                .allSatisfy(event -> assertThat(event.has("explanation")).isTrue());
        assertThat(precise)
                .extracting(event -> event.path("confidence").asDouble())
                .isNotEqualTo(fast.stream()
                        .map(event -> event.path("confidence").asDouble())
                        .toList());
    }

    private static List<JsonNode> explained(String engine) throws Exception {
        return rows(Program.start(folder, "code", "--explain", "--engine", engine, "-")
                        .typing(
                                "{\"id\": \"one\", \"text\": \"Peru imposed sanctions on Spain. Fighters shelled a village near"
                                        + " Aden in Yemen on Sunday after Mali accused Niger.\"}\n")
                        .finish())
                .stream()
                .filter(finding -> finding.path("kind").asText().equals("event"))
                .toList();
    }

    @Test
    void given_two_parties_code_answers_with_one_event_between_them() throws Exception {
        String text = "Peru imposed sanctions on Spain.";
        List<JsonNode> found = rows(Program.start(folder, "code", "-")
                .typing("{\"id\": \"one\", \"text\": \"" + text + "\", \"parties\": ["
                        + "{\"start\": 0, \"end\": 4, \"role\": \"actor\"},"
                        + "{\"start\": 26, \"end\": 31, \"role\": \"recipient\"}]}\n")
                .finish());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("event").asText()).isEqualTo("SANCTION");
        assertThat(found.get(0).at("/actor/0/entity_text").asText()).isEqualTo("Peru");
        assertThat(found.get(0).at("/recipient/0/entity_text").asText()).isEqualTo("Spain");
    }

    @Test
    void wrong_usage_is_one_line_and_status_2() throws Exception {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("red", "x"),
                List.of("read"),
                List.of("read", "no-such-folder"),
                List.of("read", "https://example.org/feed"),
                List.of("read", "--workers", "0", "."),
                List.of("read", "--engine", "steam", "."),
                List.of("read", "--published", "yesterday", "."),
                List.of("export", "everything"),
                List.of("export", "record", "--format", "csv"),
                List.of("export", "stories", "--format", "gdelt"),
                List.of("export", "stories", "--merged"),
                List.of("export", "reports", "--confidence", "0.5"),
                List.of("export", "events", "--confidence", "7"),
                List.of("export", "events", "--type", "HUG"),
                List.of("export", "events", "--since", "2024-02-30"),
                List.of("show", "Atlantis"))) {
            Launched run = Program.run(folder, wrong.toArray(new String[0]));
            assertThat(run.status()).as("%s: %s", wrong, run.err()).isEqualTo(2);
            assertThat(run.err().lines()).as(wrong.toString()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
    }
}
