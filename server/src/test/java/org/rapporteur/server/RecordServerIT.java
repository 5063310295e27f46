package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.export.ExportFormat;
import org.rapporteur.export.ExportKind;
import org.rapporteur.export.ExportRequest;
import org.rapporteur.export.Exporter;
import org.rapporteur.json.Json;
import org.rapporteur.knowledge.Knowledge;

/** A server over the examples, as programs ask it. */
class RecordServerIT {
    private static final String API = "/api/v1";

    @TempDir
    static Path folder;

    private static Served served;
    private static ApiContract contract;

    @BeforeAll
    static void serveTheExamples() throws IOException {
        Served.read(Path.of("../examples"), folder.resolve("store"));
        served = Served.over(folder.resolve("store"), "127.0.0.1");
        contract = new ApiContract();
    }

    @AfterAll
    static void stop() {
        assertThat(served.log).isEmpty();
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/summary",
                "/summary?party=TUR&verdict=agree&limit=2",
                "/names",
                "/outlets",
                "/reports",
                "/reports?text=true&party=PER&since=2024-11-01&until=2024-11-30",
                "/reports?q=port&type=CONSULT",
                "/findings",
                "/findings?kind=event&mode=visit",
                "/findings?kind=quotation&confidence=0.5",
                "/findings?kind=quantity&party=Peru",
                "/findings?kind=relation&q=port",
                "/stories",
                "/stories?verdict=agree&independent=2&q=port",
                "/entries",
                "/entries?about=quantity&differs_in=value",
                "/entries?plan=any&as_of=2030-01-01",
                "/entries?q=port&outlet=Harbour%20Post",
                "/pairs",
                "/pairs?party=CHN&since=2024-11-01",
                "/pairs/CHN/PER",
                "/pairs/PER/China?until=2024-11-15",
                "/pairs/ISL/FJI",
                "/pairs/CHN/PER/events",
                "/pairs/CHN/PER/events?type=CONSULT&confidence=0.1",
                "/pairs/CHN/PER/quotations",
                "/entities",
                "/entities?q=ch",
                "/entities/CHN",
                "/entities/FJI",
                "/series",
                "/series?party=PER&unit=USD",
                "/places",
                "/places?party=PER&type=CONSULT",
                "/search?q=port",
                "/search?q=%22free%20of%20all%20words%20here%22",
                "/search?q=%22%2A%28NEAR%20OR%20%5E",
                "/suggest?q=er",
                "/suggest?q=%22%2A",
                "/export/events",
                "/export/panel?format=csv",
                "/export/panel?counting=future&counting=negation",
            })
    void every_answer_has_the_shape_that_the_description_gives(String path) throws Exception {
        HttpResponse<String> answer = served.get(API + path);

        assertThat(answer.statusCode()).isEqualTo(200);
        contract.check("get", answer);
    }

    @Test
    void reports_stories_and_entries_are_there_by_their_ids() throws Exception {
        for (JsonNode story : items("/stories")) {
            String id = story.path("id").asText();
            HttpResponse<String> whole = checked("/stories/" + id);
            JsonNode entries = Json.tree(whole.body()).at("/entries/items");
            assertThat(entries).hasSize(Math.min(200, story.path("entries").size()));
            assertThat(checked("/stories/" + id + "/entries").statusCode()).isEqualTo(200);
            for (JsonNode before : story.path("previous_ids")) {
                assertThat(Json.tree(checked("/stories/" + before.asText()).body())
                                .at("/story/id")
                                .asText())
                        .isEqualTo(id);
            }
            String entry = "/entries/" + entries.at("/0/id").asText();
            assertThat(checked(entry).statusCode()).isEqualTo(200);
            assertThat(checked(entry + "/claims").statusCode()).isEqualTo(200);
        }
        for (JsonNode report : items("/reports")) {
            HttpResponse<String> whole = checked("/reports/" + report.path("id").asText());
            JsonNode findings = Json.tree(
                            checked("/reports/" + report.path("id").asText() + "/findings")
                                    .body())
                    .path("items");
            long counted = StreamSupport.stream(
                            Json.tree(whole.body()).path("counts").spliterator(), false)
                    .mapToLong(JsonNode::asLong)
                    .sum();
            assertThat(findings).hasSize((int) counted);
        }
    }

    @Test
    void an_entry_of_many_claims_gives_some_and_leads_to_the_rest() throws Exception {
        for (JsonNode entry : items("/entries?limit=500&claims=500")) {
            String path = "/entries/" + entry.path("id").asText();
            JsonNode begun = Json.tree(checked(path + "?claims=1").body());
            List<String> found = new ArrayList<>();
            begun.path("claims")
                    .forEach(claim -> found.add(claim.path("finding").asText()));
            if (!begun.path("claims_next").isNull()) {
                String rest =
                        "/claims?limit=500&cursor=" + begun.path("claims_next").asText();
                Json.tree(checked(path + rest).body())
                        .path("items")
                        .forEach(claim -> found.add(claim.path("finding").asText()));
            }
            assertThat(begun.path("claim_count").asInt()).isEqualTo(found.size());
            assertThat(begun.path("stands")).isEqualTo(entry.path("stands"));
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            StreamSupport.stream(entry.path("claims").spliterator(), false)
                                    .map(claim -> claim.path("finding").asText())
                                    .toList());
        }
    }

    @Test
    void words_of_claims_and_findings_stand_where_they_say() throws Exception {
        for (JsonNode entry : items("/entries?limit=500")) {
            for (JsonNode claim : entry.path("claims")) {
                JsonNode report = Json.tree(
                        served.get(API + "/reports/" + claim.path("report").asText())
                                .body());
                for (JsonNode words : claim.path("words")) {
                    String part = report.path(words.path("part").asText("text")).asText();
                    assertThat(part.substring(
                                    words.path("start").asInt(),
                                    words.path("end").asInt()))
                            .isEqualTo(words.path("text").asText());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports?",
                "/findings?",
                "/findings?party=PER&",
                "/stories?",
                "/stories?party=CHN&",
                "/entries?",
                "/entries?party=CHN&",
                "/pairs?",
                "/pairs/CHN/PER/events?",
                "/entities?",
                "/outlets?",
                "/series?",
                "/search?q=the&"
            })
    void pages_one_after_the_other_are_the_whole_list(String list) throws Exception {
        List<String> whole = texts(items(list + "limit=500"));
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = Json.tree(checked(list + "limit=2" + next).body());
            paged.addAll(texts(page.path("items")));
            next = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (next != null);

        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    private static List<String> texts(JsonNode items) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.toString()));
        return texts;
    }

    @Test
    void bounds_hold_of_all_that_comes() throws Exception {
        for (JsonNode finding : items("/findings?kind=event&party=CHN&party=PER&confidence=0.5")) {
            assertThat(finding.path("kind").asText()).isEqualTo("event");
            assertThat(finding.path("confidence").asDouble()).isGreaterThanOrEqualTo(0.5);
            Set<String> codes = new LinkedHashSet<>();
            finding.findValues("code").forEach(code -> codes.add(code.asText()));
            assertThat(codes).contains("CHN", "PER");
        }
        for (JsonNode entry : items("/entries?verdict=agree&independent=2&about=event")) {
            assertThat(entry.path("verdict").asText()).isEqualTo("agree");
            assertThat(entry.path("independent_reports").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(entry.path("about").asText()).isEqualTo("event");
        }
        for (JsonNode report : items("/reports?since=2024-11-14&until=2024-11-15")) {
            assertThat(report.path("published").asText().substring(0, 10)).isBetween("2024-11-14", "2024-11-15");
        }
        JsonNode outlet = items("/outlets").get(0);
        String name = URLEncoder.encode(outlet.path("outlet").asText(), StandardCharsets.UTF_8);
        assertThat(items("/reports?outlet=" + name))
                .hasSize(outlet.path("reports").asInt());
    }

    @Test
    void a_pair_counts_as_the_panel_does() throws Exception {
        long events = 0;
        String panel = served.get(API + "/export/panel").body();
        for (String line : panel.lines().toList()) {
            JsonNode row = Json.tree(line);
            if (row.path("actor").asText().equals("CHN")
                    && row.path("recipient").asText().equals("PER")) {
                events += row.path("events").asLong();
            }
        }
        JsonNode pair = Json.tree(checked("/pairs/CHN/PER").body());
        JsonNode reversed = Json.tree(checked("/pairs/PER/CHN").body());
        long forth = 0;
        long total = 0;
        for (JsonNode month : pair.path("months")) {
            forth += month.path("a_to_b").asLong() + month.path("mutual").asLong();
            total += month.path("events").asLong();
        }

        assertThat(forth).isEqualTo(events).isPositive();
        assertThat(pair.at("/pair/events").asLong()).isEqualTo(total);
        assertThat(reversed.at("/months/0/b_to_a")).isEqualTo(pair.at("/months/0/a_to_b"));
    }

    @Test
    void an_export_is_that_of_the_command() throws Exception {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        new Exporter(Knowledge.shipped())
                .export(ExportRequest.of(ExportKind.EVENTS, ExportFormat.CSV), served.record(), exported);

        HttpResponse<String> answer = served.get(API + "/export/events?format=csv");

        assertThat(answer.body()).isEqualTo(exported.toString(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"rapporteur-events.csv\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/summary", "/stories", "/names", "/openapi.yaml", "/export/events"})
    void head_has_the_headers_of_get_and_no_body(String path) throws Exception {
        HttpResponse<String> get = served.get(API + path);
        HttpResponse<String> head =
                served.send(served.request(API + path).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        String tag = served.get(API + "/stories").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                served.send(served.request(API + "/stories").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.send(served.request(API + "/stories").header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answers_come_compressed_to_those_who_take_that() throws Exception {
        for (String path : List.of("/stories", "/export/entries")) {
            String plain = served.get(API + path).body();
            HttpResponse<byte[]> compressed = served.client.send(
                    served.request(API + path).header("Accept-Encoding", "gzip").build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(plain);
            assertThat(served.send(served.request(API + path).header("Accept-Encoding", "gzip;q=0"))
                            .body())
                    .isEqualTo(plain);
        }
    }

    @Test
    void a_text_is_coded_and_not_kept() throws Exception {
        long reports = served.record().counts().reports();

        HttpResponse<String> answer =
                served.post(API + "/code", "application/json", "{\"text\": \"France sent aid to Chad on Monday.\"}");

        contract.check("post", answer);
        JsonNode finding = Json.tree(answer.body()).at("/items/0");
        assertThat(finding.path("event").asText()).isEqualTo("AID");
        assertThat(served.record().counts().reports()).isEqualTo(reports);
    }

    @Test
    void a_report_that_is_added_is_told_to_those_who_listen() throws Exception {
        CompletableFuture<String> told = firstStory();
        String report = "{\"title\": \"Fiji and Tonga sign a pact\", \"outlet\": \"Reef Daily\","
                + " \"published\": \"2026-01-05\", \"text\": \"SUVA: Fiji and Tonga signed a pact on reefs on Monday.\"}";

        HttpResponse<String> added = served.post(API + "/reports", "application/json", report);
        HttpResponse<String> again = served.post(API + "/reports", "application/json", report);

        contract.check("post", added);
        contract.check("post", again);
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        String story = Json.tree(added.body()).at("/reports/0/story").asText();
        String event = told.get(20, TimeUnit.SECONDS);
        contract.checkShape(event, "Story");
        assertThat(Json.tree(event).path("id").asText()).isEqualTo(story);
        assertThat(items("/stories?limit=1").get(0).path("id").asText()).isEqualTo(story);
    }

    /** The data of the first event that comes. */
    private static CompletableFuture<String> firstStory() throws Exception {
        var stream = served.client.send(
                served.request(API + "/stories/stream")
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).startsWith(":");
        // The server looks once a second; what it knows before is not told.
        Thread.sleep(1500);
        return CompletableFuture.supplyAsync(() -> lines.lines()
                .filter(line -> line.startsWith("data:"))
                .findFirst()
                .orElseThrow()
                .substring("data:".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/story/s-1", "/pair/CHN/PER"})
    void each_view_has_an_address_at_which_the_page_stands(String path) throws Exception {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_description_names_all_that_people_can_read_of_it() throws Exception {
        String page = served.get(API).body();

        assertThat(contract.paths().keySet())
                .allSatisfy(path -> assertThat(page).contains(path));
        assertThat(page).doesNotContain("<script", "style=");
    }

    private static HttpResponse<String> checked(String path) throws Exception {
        HttpResponse<String> answer = served.get(API + path);
        contract.check("get", answer);
        return answer;
    }

    private static JsonNode items(String path) throws Exception {
        return Json.tree(checked(path).body()).path("items");
    }
}
