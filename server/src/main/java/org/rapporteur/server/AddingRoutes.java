package org.rapporteur.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReadingDefaults;
import org.rapporteur.intake.ReportReader;
import org.rapporteur.intake.ReportSink;
import org.rapporteur.json.Json;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.pipeline.ReadingProgress;
import org.rapporteur.pipeline.ReadingRun;
import org.rapporteur.pipeline.ReadingSummary;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.server.http.Answers;
import org.rapporteur.server.http.Body;
import org.rapporteur.server.http.Prepared;
import org.rapporteur.server.http.Problem;
import org.rapporteur.server.http.ProblemException;
import org.rapporteur.server.view.AddedView;
import org.rapporteur.store.RecordWriter;

/** Adds reports to the record, and codes texts without keeping them. */
final class AddingRoutes implements AutoCloseable {
    private static final int MOST_ADDED = 16 << 20;
    private static final int MOST_CODED = 1 << 20;
    private static final int MOST_AT_ONCE = 8;
    private static final String NAME = "request";
    private static final Set<String> ONE = Set.of("application/json", "text/plain");
    private static final Set<String> MANY = Set.of("application/json", "application/x-ndjson", "text/plain");

    private final RecordDesk desk;
    private final Newsroom newsroom;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Lock writing = new ReentrantLock();
    private @Nullable CoderPool coders;

    AddingRoutes(RecordDesk desk, Newsroom newsroom) {
        this.desk = requireNonNull(desk, "desk");
        this.newsroom = requireNonNull(newsroom, "newsroom");
    }

    void putOn(Routes routes) {
        routes.post("/reports", context -> inTurn(context, this::add));
        routes.post("/code", context -> inTurn(context, this::code));
    }

    private interface Work {
        void doFor(Context context) throws IOException;
    }

    /** Reading takes a processor for itself: who comes when many wait is sent away. */
    private void inTurn(Context context, Work work) throws IOException {
        desk.asked(context).question().end();
        if (!room.tryAcquire()) {
            context.header("Retry-After", "2");
            throw new ProblemException(
                    new Problem(503, "Busy", "Many texts are being read already; try again in a moment", null));
        }
        try {
            work.doFor(context);
        } finally {
            room.release();
        }
    }

    /** What a body holds. */
    private static final class Sent implements ReportSink {
        private final List<Report> reports = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        static Sent of(InputStream body) {
            Sent sent = new Sent();
            new ReportReader(ReadingDefaults.NONE, sent).readStream(body, NAME);
            return sent;
        }

        @Override
        public void report(Report report) {
            reports.add(report);
        }

        @Override
        public void setAside(Reject reject) {
            rejects.add(reject);
        }

        Sent requireSome() {
            if (reports.isEmpty()) {
                throw new ProblemException(new Problem(
                        400,
                        "Not a report",
                        rejects.isEmpty()
                                ? "The body holds no report"
                                : rejects.get(0).message(),
                        null));
            }
            return this;
        }
    }

    private void add(Context context) throws IOException {
        Sent sent = Sent.of(Body.of(context, MOST_ADDED, MANY)).requireSome();
        ReadingSummary summary = add(sent);
        context.status(summary.added() > 0 ? 201 : 200);
        write(context, new AddedView(summary, sent.rejects).json(sent.reports, desk.record()));
    }

    private static void write(Context context, String json) {
        context.header("Cache-Control", "no-store");
        Answers.write(context, Prepared.json(json));
    }

    /** One run at a time, as one process writes at a time. */
    private ReadingSummary add(Sent sent) throws IOException {
        CoderPool pool = coders();
        writing.lock();
        try (RecordWriter writer = newsroom.openWriter()) {
            ReadingRun run = new ReadingRun(pool, desk.record(), writer, new Reconciler(), ReadingProgress.SILENT);
            sent.reports.forEach(run::report);
            return run.finish();
        } finally {
            writing.unlock();
        }
    }

    private void code(Context context) throws IOException {
        Sent sent = Sent.of(Body.of(context, MOST_CODED, ONE)).requireSome();
        if (sent.reports.size() > 1) {
            throw new ProblemException(
                    new Problem(400, "Not one report", "Send one report or text at a time to be coded", null));
        }
        Report report = sent.reports.get(0);
        CodedReport coded = coders().submit(coder -> coder.code(report)).join();
        write(context, Json.text(to -> AddedView.writeCoded(coded, desk.findings(), to)));
    }

    private synchronized CoderPool coders() throws IOException {
        if (coders == null) {
            coders = newsroom.openCoders();
        }
        return coders;
    }

    @Override
    public synchronized void close() {
        if (coders != null) {
            coders.close();
        }
    }
}
