package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.EventExplainer;
import org.rapporteur.extract.Explanation;
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
    private final @Nullable EventExplainer explainer;
    private final JsonLines lines;
    private final Deque<CompletableFuture<List<Answer>>> underWay = new ArrayDeque<>();
    private final AtomicInteger setAside = new AtomicInteger();

    /** A finding, and why it was coded so, if that was asked for. */
    private record Answer(Finding finding, @Nullable Explanation explanation) {}

    /**
     * @param explainer null where nobody asks why
     */
    CodingSink(CoderPool coders, @Nullable EventExplainer explainer, JsonLines lines) {
        this.coders = coders;
        this.explainer = explainer;
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

    private List<Answer> code(Coder coder, Report report, @Nullable GivenParties parties) {
        try {
            return parties == null ? codeAll(coder, report) : List.of(codeBetween(coder, report, parties));
        } catch (RuntimeException | StackOverflowError bug) {
            setAside(CodingFailure.on(report, bug));
            return List.of();
        }
    }

    private List<Answer> codeAll(Coder coder, Report report) {
        Map<String, Explanation> why = explainer == null ? Map.of() : explainer.explain(coder.annotate(report));
        return coder.code(report).findings().stream()
                .map(finding -> new Answer(finding, why.get(finding.id())))
                .toList();
    }

    private Answer codeBetween(Coder coder, Report report, GivenParties parties) {
        @Nullable
        Explanation why = explainer == null
                ? null
                : explainer.explainBetween(coder.annotate(report), parties.actor(), parties.recipient());
        return new Answer(coder.codeBetween(report, parties.actor(), parties.recipient()), why);
    }

    private void write(List<Answer> answers) {
        try {
            for (Answer answer : answers) {
                lines.write(to -> FindingJson.write(
                        answer.finding(), further -> ExplanationJson.writeField(answer.explanation(), further), to));
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
