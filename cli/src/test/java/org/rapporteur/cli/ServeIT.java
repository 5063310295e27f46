package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server and its tokens from the command line. */
class ServeIT {
    private static final Pattern OPEN_AT = Pattern.compile("is open at http://[^/]*:(\\d+)/");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private String store() {
        return folder.resolve("store").toString();
    }

    private Launched run(String... arguments) throws IOException, InterruptedException {
        return Program.run(folder, arguments);
    }

    private int portOf(Launched server) throws IOException, InterruptedException {
        server.untilItSays("is open at");
        Matcher port = OPEN_AT.matcher(server.err());
        assertThat(port.find()).as(server.err()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    private static HttpResponse<String> ask(int port, String path, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void it_answers_at_a_free_port_until_it_is_stopped() throws Exception {
        Files.writeString(
                folder.resolve("report.txt"), "Norway sends aid to Chad\n\nNorway sent aid to Chad on Monday.\n");
        assertThat(run("read", "--store", store(), "report.txt").status()).isZero();
        Launched server = Program.start(folder, "serve", "--store", store(), "--port", "0");
        try {
            int port = portOf(server);

            assertThat(ask(port, "/", null).body()).contains("<html");
            HttpResponse<String> summary = ask(port, "/api/v1/summary", null);
            assertThat(summary.statusCode()).isEqualTo(200);
            assertThat(summary.body()).contains("\"reports\":1").contains("Norway sends aid to Chad");
        } finally {
            server.terminate();
        }
        assertThat(server.process().isAlive()).isFalse();
        assertThat(server.out()).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_named_with_what_to_do() throws Exception {
        Launched first = Program.start(folder, "serve", "--store", store(), "--port", "0");
        try {
            int port = portOf(first);

            Launched second = run("serve", "--store", store(), "--port", String.valueOf(port));

            assertThat(second.status()).isEqualTo(2);
            assertThat(second.err()).contains("port " + port).contains("--port").doesNotContain("\tat ");
        } finally {
            first.terminate();
        }
    }

    @Test
    void another_address_is_not_served_without_a_token() throws Exception {
        Launched refused = run("serve", "--store", store(), "--host", "0.0.0.0", "--port", "0");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("rapporteur token create").doesNotContain("\tat ");
    }

    @Test
    void on_another_address_each_request_brings_a_token_that_holds_until_it_is_taken_back() throws Exception {
        String token = run("token", "create", "--store", store(), "desk").out().strip();
        Launched server = Program.start(folder, "serve", "--store", store(), "--host", "0.0.0.0", "--port", "0");
        try {
            int port = portOf(server);

            assertThat(ask(port, "/api/v1/summary", null).statusCode()).isEqualTo(401);
            assertThat(ask(port, "/api/v1/summary", token + "x").statusCode()).isEqualTo(401);
            assertThat(ask(port, "/api/v1/summary", token).statusCode()).isEqualTo(200);

            assertThat(run("token", "revoke", "--store", store(), "desk").status())
                    .isZero();
            assertThat(ask(port, "/api/v1/summary", token).statusCode()).isEqualTo(401);
        } finally {
            server.terminate();
        }
    }

    @Test
    void a_token_is_printed_once_and_only_its_hash_is_kept() throws Exception {
        Launched created = run("token", "create", "--store", store(), "desk");

        String token = created.out().strip();
        assertThat(created.status()).isZero();
        assertThat(token).matches("rap_[A-Za-z0-9_-]{43}");
        String kept = Files.readString(Path.of(store(), "tokens.tsv"));
        assertThat(kept).doesNotContain(token).contains(sha256(token));
        assertThat(run("token", "list", "--store", store()).out())
                .startsWith("desk\t")
                .doesNotContain(token)
                .doesNotContain(sha256(token));
        assertThat(run("token", "create", "--store", store(), "desk").status()).isEqualTo(2);
        assertThat(run("token", "revoke", "--store", store(), "nobody").status())
                .isEqualTo(2);
    }

    @Test
    void it_warms_itself_up_and_ends_there_where_that_is_all_it_is_to_do() throws Exception {
        Launched server = run("serve", "--store", store(), "--port", "0", "--stop-when-warm");

        assertThat(server.status()).isZero();
        assertThat(server.err()).contains("is open at").doesNotContain("failed");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
