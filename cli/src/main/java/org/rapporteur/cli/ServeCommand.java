package org.rapporteur.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.server.RecordServer;
import org.rapporteur.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}: the record as a page, and for programs over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the record as a page, and for programs under /api/v1, until it is stopped (Ctrl-C).")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StoreOption store;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 for any (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port takes a number from 0 to 65535, not " + port);
        }
        try (RecordServer server = RecordServer.start(new ServerSettings(host, port))) {
            Terminal.errorLine("The record at " + store.location() + " is open at http://" + host + ":" + server.port()
                    + "/ (Ctrl-C stops it)");
            new CountDownLatch(1).await();
        }
        return ExitStatus.DONE;
    }
}
