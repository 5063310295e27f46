package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.server.http.TokenFile;
import org.rapporteur.store.Stores;

/** A server that other machines reach. */
class TokensIT {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path store;

    @Test
    void beyond_loopback_each_request_brings_a_token_that_holds() throws Exception {
        Stores.open(store.toString()).close();
        TokenFile tokens = new TokenFile(store.resolve("tokens.tsv"));
        String token = tokens.create("desk", DAY, new SecureRandom());
        try (Served served = Served.over(store, "0.0.0.0")) {
            for (String path : new String[] {"/", "/api/v1/names", "/api/v1/stories", "/api/v1/export/events"}) {
                assertThat(status(served, path, null)).isEqualTo(401);
                assertThat(status(served, path, "Bearer " + token)).isEqualTo(200);
            }
            assertThat(status(served, "/", "Basic " + basic("anybody:" + token)))
                    .isEqualTo(200);
            assertThat(status(served, "/", "Bearer " + token + "x")).isEqualTo(401);
            assertThat(status(served, "/", "Bearer")).isEqualTo(401);
            assertThat(status(served, "/", "Basic %%%")).isEqualTo(401);

            tokens.revoke("desk");
            assertThat(status(served, "/", "Bearer " + token)).isIn(401, 429);
        }
    }

    @Test
    void whoever_guesses_is_sent_away() throws Exception {
        Stores.open(store.toString()).close();
        try (Served served = Served.over(store, "0.0.0.0")) {
            int last = 0;
            for (int i = 0; i < 30; i++) {
                last = status(served, "/api/v1/names", "Bearer guess-" + i);
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void the_file_keeps_no_token_and_only_its_owner_reads_it() throws Exception {
        Path file = store.resolve("tokens.tsv");
        String token = new TokenFile(file).create("desk", DAY, new SecureRandom());

        assertThat(Files.readString(file)).contains("desk\t2026-01-05\t").doesNotContain(token, token.substring(4));
        assertThat(new TokenFile(file).holds(token)).isTrue();
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        }
    }

    private static int status(Served served, String path, String authorization) throws Exception {
        var request = served.request(path);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return served.send(request).statusCode();
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
