package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.json.Json;
import org.rapporteur.store.Stores;

/** What a server refuses, and in which words. */
class RefusalsIT {
    private static final String API = "/api/v1";

    @TempDir
    static Path folder;

    private static Served served;
    private static ApiContract contract;

    @BeforeAll
    static void serveAnEmptyRecord() throws IOException {
        Path store = folder.resolve("store");
        Stores.open(store.toString()).close();
        served = Served.over(store, "127.0.0.1");
        contract = new ApiContract();
    }

    @AfterAll
    static void stop() {
        assertThat(served.log).isEmpty();
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/findings?since=yesterday, since",
        "/findings?since=2024-13-01, since",
        "/findings?since=2024-02-02&until=2024-01-01, until",
        "/findings?limit=0, limit",
        "/findings?limit=501, limit",
        "/findings?limit=99999999999999, limit",
        "/findings?limit=3&limit=4, limit",
        "/findings?kind=rumour, kind",
        "/findings?type=WAR, type",
        "/findings?party=Atlantis, party",
        "/findings?party=A&party=B&party=C&party=D&party=E, party",
        "/findings?confidence=2, confidence",
        "/findings?confidence=NaN, confidence",
        "/findings?cursor=%00, cursor",
        "/findings?cursor=abcd, cursor",
        "/findings?limti=3, limti",
        "/entries?verdict=maybe, verdict",
        "/entries?plan=late, plan",
        "/entries?independent=-1, independent",
        "/reports?text=yes, text",
        "/search, q",
        "/search?q=%20, q",
        "/suggest, q",
        "/export/events?format=xls, format",
        "/export/reports?merged=true, format",
        "/export/record?format=csv, format",
    })
    void a_parameter_that_cannot_be_read_is_named(String path, String parameter) throws Exception {
        HttpResponse<String> answer = served.get(API + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        contract.check("get", answer);
        JsonNode problem = Json.tree(answer.body());
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/r-0",
                "/reports/r-0/findings",
                "/stories/s-0",
                "/stories/s-0/entries",
                "/entries/t-0",
                "/pairs/CHN/ZZZ",
                "/pairs/CHN/CHN",
                "/entities/Atlantis",
                "/export/everything",
                "/nothing",
            })
    void what_is_not_there_is_a_problem_of_its_own(String path) throws Exception {
        HttpResponse<String> answer = served.get(API + path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        contract.checkShape(answer.body(), "Problem");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /%2e%2e/secret HTTP/1.1, 400",
        "GET /a%00b HTTP/1.1, 400",
        "GET /%zz HTTP/1.1, 400",
        "GET /../../etc/passwd HTTP/1.1, 400",
        "GET /style..css HTTP/1.1, 404",
        "GET /.hidden.txt HTTP/1.1, 404",
        "GET //evil.example/a.js HTTP/1.1, 404",
        "DELETE /api/v1/stories HTTP/1.1, 405",
        "TRACE / HTTP/1.1, 405",
        "nonsense, 400",
    })
    void what_no_client_sends_is_refused_without_a_trace_of_the_program(String line, int status) throws Exception {
        String answer = served.raw(line + "\r\nHost: localhost:" + served.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .doesNotContain("org.rapporteur", "jetty", "javalin", "\tat ");
        assertThat(answer).containsIgnoringCase("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost.evil.example"})
    void a_name_that_somebody_else_made_point_here_is_not_answered(String host) throws Exception {
        String answer = served.raw("GET /api/v1/names HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example, 403",
        "Origin, null, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "X-Nothing, x, 200",
    })
    void a_page_of_another_site_changes_nothing(String header, String value, int status) throws Exception {
        HttpResponse<String> answer = served.send(served.request(API + "/code")
                .header("Content-Type", "text/plain")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("France sent aid to Chad.")));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"text\": | 400",
                "application/json | {\"title\": \"no text\"} | 400",
                "application/json | {\"text\": \"A.\"}{\"text\": \"B.\"} | 400",
                "application/xml | <a/> | 415",
                "text/plain | '' | 400",
            })
    void a_body_that_is_no_report_is_refused(String type, String body, int status) throws Exception {
        HttpResponse<String> answer = served.post(API + "/code", type, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        contract.check("post", answer);
    }

    @Test
    void a_body_that_is_too_long_is_refused() throws Exception {
        HttpResponse<String> answer = served.post(API + "/code", "text/plain", "long ".repeat(300_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        contract.check("post", answer);
    }
}
