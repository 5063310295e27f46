package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.sse.SseHandler;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.export.Exporter;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.server.http.Answers;
import org.rapporteur.server.http.Guard;
import org.rapporteur.server.http.PageFiles;
import org.rapporteur.server.http.Prepared;
import org.rapporteur.server.http.Problem;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.http.ProblemPages;
import org.rapporteur.server.http.TokenFile;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.StoreException;
import org.rapporteur.telling.PartyNames;

/** The server: listens from when it is made until it is closed. The record stays the caller's to close. */
public final class RecordServer implements AutoCloseable {
    private static final String API = "/api/v1";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::", "::0");

    private final ServerSettings settings;
    private final RecordDesk desk;
    private final Guard guard;
    private final PageFiles page = new PageFiles(RecordServer.class.getClassLoader(), "org/rapporteur/server/page");
    private final ApiPage apiPage = ApiPage.shipped();
    private final ExportRoutes exports;
    private final AddingRoutes adding;
    private final StoryStream stream;
    private final Javalin javalin;

    private RecordServer(
            ServerSettings settings,
            RecordReader record,
            RecordBrowser browser,
            Knowledge knowledge,
            Newsroom newsroom) {
        this.settings = settings;
        this.desk = RecordDesk.of(record, browser, new PartyNames(knowledge));
        this.guard = new Guard(settings.host(), new TokenFile(settings.tokens()));
        this.exports = new ExportRoutes(desk, new Exporter(knowledge));
        this.adding = new AddingRoutes(desk, newsroom);
        this.stream = new StoryStream(desk, settings.log());
        this.javalin = Javalin.create(this::configure).start(settings.host(), settings.port());
    }

    /** Starts a server over a record. */
    public static RecordServer start(
            ServerSettings settings,
            RecordReader record,
            RecordBrowser browser,
            Knowledge knowledge,
            Newsroom newsroom) {
        return new RecordServer(settings, record, browser, knowledge, newsroom);
    }

    public int port() {
        return javalin.port();
    }

    /** Begins to ask the server what people ask first; gives the thread that does so until it is through. */
    public Thread warmUp() {
        String name = ANY_ADDRESS.contains(settings.host()) ? "localhost" : settings.host();
        String base = "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port();
        Thread warming = new Thread(new WarmUp(base, guard.ownAuthorization(), desk.browser()), "warm-up");
        warming.setDaemon(true);
        warming.start();
        return warming;
    }

    @Override
    public void close() {
        stream.close();
        javalin.stop();
        adding.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // Answers are prepared in both forms.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> server.setErrorHandler(new ProblemPages()));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(RecordServer::secure);
        config.routes.before(guard::check);
        putApi(config.routes);
        putPage(config.routes);
        putProblems(config.routes);
    }

    private void putApi(RoutesConfig config) {
        Routes routes = below(config);
        // Before what has an id in its place.
        config.get(API + "/stories/stream", this::listen);
        new StoryRoutes(desk).putOn(routes);
        new ReportRoutes(desk).putOn(routes);
        new PartyRoutes(desk).putOn(routes);
        new OverviewRoutes(desk).putOn(routes);
        exports.putOn(routes);
        adding.putOn(routes);
        routes.get("/openapi.yaml", context -> Answers.write(context, apiPage.yaml()));
        routes.get("", context -> Answers.write(context, apiPage.html()));
        routes.get("/style.css", context -> Answers.write(context, apiPage.style()));
        routes.get("/<path>", context -> {
            throw ProblemException.notFound(
                    "There is nothing at " + context.path() + "; what there is stands at " + API);
        });
    }

    private static Routes below(RoutesConfig config) {
        return new Routes() {
            @Override
            public void get(String path, Handler handler) {
                config.get(API + path, handler);
                config.head(API + path, handler);
            }

            @Override
            public void post(String path, Handler handler) {
                config.post(API + path, handler);
            }
        };
    }

    private void listen(Context context) throws Exception {
        desk.asked(context).question().end();
        if (stream.isFull()) {
            throw new ProblemException(new Problem(503, "Busy", "Many listen already; look again later", null));
        }
        if (!Optional.ofNullable(context.header("Accept")).orElse("").contains("text/event-stream")) {
            throw new ProblemException(
                    new Problem(406, "Not acceptable", "This is a stream: ask with Accept: text/event-stream", null));
        }
        new SseHandler(stream::join).handle(context);
    }

    private void putPage(RoutesConfig config) {
        for (String path : new String[] {"/<path>", "/"}) {
            config.get(path, this::page);
            config.head(path, this::page);
        }
    }

    private void putProblems(RoutesConfig config) {
        config.exception(ProblemException.class, (problem, context) -> Answers.write(context, problem.problem()));
        config.exception(
                HttpResponseException.class, (problem, context) -> Answers.write(context, refused(problem, context)));
        config.exception(StoreException.class, (failure, context) -> {
            settings.log().accept(context.path() + ": " + failure.getMessage());
            Answers.write(
                    context,
                    new Problem(503, "Record unavailable", "The record cannot be read or written just now", null));
        });
        config.exception(Exception.class, (bug, context) -> {
            settings.log().accept(context.path() + ": " + bug);
            Answers.write(
                    context, new Problem(500, "Failed", "It failed inside; the server's own output says more", null));
        });
    }

    /** What was refused before it came to a route. */
    private static Problem refused(HttpResponseException problem, Context context) {
        String what = context.method() + " " + context.path();
        return switch (problem.getStatus()) {
            case 404 -> Problem.notFound("There is no " + what + "; what there is stands at " + API);
            case 405 -> new Problem(405, "Method not allowed", "There is no " + what + "; try GET", null);
            default -> new Problem(problem.getStatus(), "Bad request", String.valueOf(problem.getMessage()), null);
        };
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-cache");
    }

    /** A file of the page; and for any other path without an ending the page itself, which knows its views. */
    private void page(Context context) {
        String path = context.path();
        if (path.startsWith("/api/")) {
            throw ProblemException.notFound("There is nothing at " + path + "; what there is stands at " + API);
        }
        Optional<Prepared> file = PageFiles.hasEnding(path) ? page.file(path) : page.file("/index.html");
        Answers.write(
                context, file.orElseThrow(() -> ProblemException.notFound("There is no file " + requireNonNull(path))));
    }
}
