package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Signature;
import org.rapporteur.model.SignedReport;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.Reconciled;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.alike.Neighbourhood;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;

/**
 * Puts the reports that are in no story yet into stories: each with its whole neighbourhood, whose
 * stories are made anew, together with the plans elsewhere that they may be the outcome of. So only
 * what new reports touch is worked on again. Neighbourhoods are worked on side by side, and so many of
 * them are filed in one transaction that plans are sought for all of them at once; a run that was
 * killed between two transactions has left nothing half done.
 */
final class Filing {
    /** With as many reports or findings, neighbourhoods are filed; more would fill the memory. */
    private static final int MOST_REPORTS = 1000;

    private static final int MOST_FINDINGS = 40_000;
    private static final int PORTION = 50;

    private final RecordReader record;
    private final RecordWriter writer;
    private final Reconciler reconciler;
    private final Neighbourhood neighbourhood;
    private final Executor workers;
    private final int mostReports;
    private RecentReports recent = new RecentReports();

    Filing(RecordReader record, RecordWriter writer, Reconciler reconciler, Executor workers) {
        this(record, writer, reconciler, workers, MOST_REPORTS);
    }

    /**
     * @param workers work on neighbourhoods
     * @param mostReports with as many, a transaction is full
     */
    Filing(RecordReader record, RecordWriter writer, Reconciler reconciler, Executor workers, int mostReports) {
        this.record = requireNonNull(record, "record");
        this.writer = requireNonNull(writer, "writer");
        this.reconciler = requireNonNull(reconciler, "reconciler");
        this.workers = requireNonNull(workers, "workers");
        this.mostReports = mostReports;
        this.neighbourhood = new Neighbourhood(record::signatures);
    }

    /** Files all; reports that are in memory still need not be read again. */
    void fileAll(RecentReports stillKnown) {
        recent = stillKnown;
        signAll();
        Set<String> filed = new HashSet<>();
        Portion portion = new Portion();
        for (String report : record.unfiledReports()) {
            if (filed.contains(report)) {
                continue;
            }
            NavigableMap<String, Signature> neighbours =
                    neighbourhood.of(record.signature(report).orElseThrow());
            filed.addAll(neighbours.keySet());
            portion.add(neighbours.values());
            if (portion.isFull()) {
                portion.file();
                portion = new Portion();
            }
        }
        portion.file();
    }

    /** Before any is filed: neighbours are found by their signatures. */
    private void signAll() {
        List<String> unsigned = record.unsignedReports();
        for (int from = 0; from < unsigned.size(); from += PORTION) {
            writer.sign(unsigned.subList(from, Math.min(unsigned.size(), from + PORTION)).stream()
                    .map(this::coded)
                    .map(reconciler::sign)
                    .toList());
        }
    }

    private CodedReport coded(String report) {
        return recent.get(report).or(() -> record.codedReport(report)).orElseThrow();
    }

    /** The neighbourhoods that are filed in one transaction. */
    private final class Portion {
        private final List<CodedReport> reports = new ArrayList<>();
        private final List<CompletableFuture<Reconciled>> underWay = new ArrayList<>();
        private int findings;

        void add(Collection<Signature> neighbours) {
            List<SignedReport> signed = neighbours.stream()
                    .map(signature -> new SignedReport(coded(signature.report()), signature))
                    .toList();
            signed.forEach(each -> reports.add(each.coded()));
            findings += signed.stream()
                    .mapToInt(each -> each.coded().findings().size())
                    .sum();
            underWay.add(CompletableFuture.supplyAsync(() -> reconciler.reconcileNeighbourhood(signed), workers));
        }

        boolean isFull() {
            return reports.size() >= mostReports || findings >= MOST_FINDINGS;
        }

        void file() {
            if (reports.isEmpty()) {
                return;
            }
            List<Story> stories = new ArrayList<>();
            List<Entry> entries = new ArrayList<>();
            for (CompletableFuture<Reconciled> each : underWay) {
                Reconciled reconciled = join(each);
                stories.addAll(reconciled.stories());
                entries.addAll(reconciled.entries());
            }
            Reconciled followed = new PlanFollowing(record, reconciler.plans(), Filing.this::coded)
                    .follow(reports, new Reconciled(stories, entries));
            writer.file(followed.stories(), followed.entries());
        }
    }

    /** What was reconciled, or what went wrong in its own words. */
    private static Reconciled join(CompletableFuture<Reconciled> reconciled) {
        try {
            return reconciled.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw e;
        }
    }
}
