package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rapporteur.server.http.Answers;
import org.rapporteur.server.http.PageFiles;
import org.rapporteur.server.http.Prepared;
import org.rapporteur.server.http.Problem;
import org.rapporteur.server.http.ProblemException;

/** The server: starts when made, and stops when closed. */
public final class RecordServer implements AutoCloseable {
    private static final String API = "/api/v1";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private final PageFiles page = new PageFiles(RecordServer.class.getClassLoader(), "org/rapporteur/server/page");
    private final Javalin javalin;

    private RecordServer(ServerSettings settings) {
        javalin = Javalin.create(this::configure).start(settings.host(), settings.port());
    }

    public static RecordServer start(ServerSettings settings) {
        return new RecordServer(settings);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.routes.before(RecordServer::secure);
        config.routes.get(API + "/openapi.yaml", RecordServer::openApi);
        config.routes.get("/api/<path>", context -> {
            throw ProblemException.notFound(
                    "There is nothing at " + context.path() + "; what there is stands in " + API + "/openapi.yaml");
        });
        config.routes.get("/<path>", this::page);
        config.routes.get("/", this::page);
        config.routes.exception(
                ProblemException.class, (problem, context) -> Answers.write(context, problem.problem()));
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
    }

    private static void openApi(Context context) throws IOException {
        try (InputStream yaml =
                requireNonNull(RecordServer.class.getResourceAsStream("openapi.yaml"), "openapi.yaml")) {
            Answers.write(context, Prepared.of("application/yaml", yaml.readAllBytes()));
        }
    }

    /** A file of the page; and for any other path without an ending the page itself, which knows its views. */
    private void page(Context context) {
        String path = context.path();
        Optional<Prepared> file = PageFiles.hasEnding(path) ? page.file(path) : page.file("/index.html");
        file.ifPresentOrElse(
                found -> Answers.write(context, found),
                () -> Answers.write(context, Problem.notFound("There is no file " + path)));
    }
}
