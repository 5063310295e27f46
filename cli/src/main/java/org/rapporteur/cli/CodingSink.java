package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReportSink;
import org.rapporteur.json.FindingJson;
import org.rapporteur.json.JsonLines;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Coder;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.pipeline.CodingFailure;

/** Codes the reports side by side and writes their findings in the reports' own order. */
final class CodingSink implements ReportSink {
    private static final int MOST_UNDER_WAY = 64;

    private final CoderPool coders;
    private final JsonLines lines;
    private final Deque<CompletableFuture<List<Finding>>> underWay = new ArrayDeque<>();
    private final AtomicInteger setAside = new AtomicInteger();

    CodingSink(CoderPool coders, JsonLines lines) {
        this.coders = coders;
        this.lines = lines;
    }

    @Override
    public void report(Report report) {
        Report named = namedAsGiven(report);
        Optional<GivenParties> parties;
        try {
            parties = GivenParties.of(named);
        } catch (IllegalArgumentException e) {
            setAside(Reject.of(named.id(), null, "its parties cannot be used: " + e.getMessage(), "mend them"));
            return;
        }
        underWay.add(coders.submit(coder -> code(coder, named, parties.orElse(null))));
        while (underWay.size() > MOST_UNDER_WAY) {
            write(underWay.remove().join());
        }
    }

    /** Findings name their report by the id that the input gave it. */
    private static Report namedAsGiven(Report report) {
        @Nullable String given = report.origin().sourceId();
        return given == null || given.isBlank()
                ? report
                : new Report(given, report.origin(), report.masthead(), report.text(), report.metadata());
    }

    private List<Finding> code(Coder coder, Report report, @Nullable GivenParties parties) {
        try {
            return parties == null
                    ? coder.code(report).findings()
                    : List.of(coder.codeBetween(report, parties.actor(), parties.recipient()));
        } catch (RuntimeException | StackOverflowError bug) {
            setAside(CodingFailure.on(report, bug));
            return List.of();
        }
    }

    private void write(List<Finding> findings) {
        try {
            for (Finding finding : findings) {
                lines.write(to -> FindingJson.write(finding, to));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setAside(Reject reject) {
        setAside.incrementAndGet();
        Terminal.errorLine("set aside: " + reject.message());
    }

    int setAside() {
        return setAside.get();
    }

    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            write(underWay.remove().join());
        }
        lines.flush();
    }
}
