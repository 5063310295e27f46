package org.rapporteur.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.server.Newsroom;
import org.rapporteur.server.RecordServer;
import org.rapporteur.server.ServerSettings;
import org.rapporteur.server.http.Guard;
import org.rapporteur.server.http.TokenFile;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}: the record as a page, and for programs over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the record as a page, and for programs under /api/v1, until it is stopped (Ctrl-C).",
            "",
            "By default only this machine reaches it. On another --host each request needs a token, which"
                    + " rapporteur token create makes; browsers ask for it as a password. Put TLS before it there."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int CODERS = 2;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private EngineOptions engine;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 for any (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--stop-when-warm",
            hidden = true,
            description = "Ends once it has asked itself what people ask first: so the launcher learns its classes.")
    private boolean stopWhenWarm;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port takes a number from 0 to 65535, not " + port);
        }
        requireToken();
        makeRecord();
        try (RecordReader record = Composition.reader(store.location());
                RecordBrowser browser = Composition.browser(store.location());
                RecordServer server =
                        RecordServer.start(settings(), record, browser, Knowledge.shipped(), newsroom())) {
            Terminal.errorLine("The record at " + store.location() + " is open at http://" + host + ":" + server.port()
                    + "/ (Ctrl-C stops it)");
            Thread warming = server.warmUp();
            if (stopWhenWarm) {
                warming.join();
            } else {
                new CountDownLatch(1).await();
            }
        } catch (RuntimeException e) {
            throw unlessTaken(e);
        }
        return ExitStatus.DONE;
    }

    private void requireToken() throws IOException {
        if (!Guard.isLoopback(host)
                && new TokenFile(TokenCommand.fileIn(store)).kept().isEmpty()) {
            throw new UsageException("on " + host + " other machines reach the record, so each request needs a token,"
                    + " and there is none; make one first: rapporteur token create");
        }
    }

    /** Makes the record where there is none, and brings its tables up to date. */
    private void makeRecord() {
        Path folder = Path.of(store.location());
        if (Files.notExists(folder) || Files.isWritable(folder)) {
            Composition.writer(store.location()).close();
        }
    }

    private ServerSettings settings() {
        return new ServerSettings(
                host, port, TokenCommand.fileIn(store), line -> Terminal.errorLine("rapporteur: " + line));
    }

    private Newsroom newsroom() {
        return new Newsroom() {
            @Override
            public CoderPool openCoders() throws IOException {
                return Composition.coders(CODERS, engine);
            }

            @Override
            public RecordWriter openWriter() {
                return Composition.writer(store.location());
            }
        };
    }

    private RuntimeException unlessTaken(RuntimeException problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof BindException || at instanceof UnknownHostException) {
                return new UsageException("cannot listen on " + host + ", port " + port + " (" + at.getMessage()
                        + "); name another with --host or --port");
            }
        }
        return problem;
    }
}
