package org.rapporteur.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rapporteur.intake.ReadingDefaults;
import org.rapporteur.intake.ReportReader;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.pipeline.ReadingProgress;
import org.rapporteur.pipeline.ReadingRun;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Stores;

/** A server over a record of its own, on a port that was free. */
public final class Served implements AutoCloseable {
    private final RecordReader record;
    private final RecordBrowser browser;
    private final RecordServer server;
    final List<String> log = new CopyOnWriteArrayList<>();
    final HttpClient client = HttpClient.newHttpClient();

    private Served(Path store, String host) {
        record = Stores.openForReading(store.toString());
        browser = Stores.openForBrowsing(store.toString());
        server = RecordServer.start(
                new ServerSettings(host, 0, store.resolve("tokens.tsv"), log::add),
                record,
                browser,
                Knowledge.shipped(),
                newsroom(store));
    }

    private static Newsroom newsroom(Path store) {
        return new Newsroom() {
            @Override
            public CoderPool openCoders() throws IOException {
                return Program.coders();
            }

            @Override
            public RecordWriter openWriter() {
                return Stores.open(store.toString());
            }
        };
    }

    public static Served over(Path store, String host) {
        return new Served(store, host);
    }

    /** Reads a folder of reports into a store. */
    public static void read(Path reports, Path store) throws IOException {
        try (RecordWriter writer = Stores.open(store.toString());
                RecordReader reader = Stores.openForReading(store.toString());
                CoderPool coders = Program.coders()) {
            ReadingRun run = new ReadingRun(coders, reader, writer, new Reconciler(), ReadingProgress.SILENT);
            new ReportReader(ReadingDefaults.NONE, run).readPath(reports);
            run.finish();
        }
    }

    public RecordReader record() {
        return record;
    }

    public int port() {
        return server.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends what no client would: the answer as it comes. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
        browser.close();
        record.close();
    }
}
