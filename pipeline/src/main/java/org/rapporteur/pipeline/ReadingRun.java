package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReportSink;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;
import org.rapporteur.model.SignedReport;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;

/**
 * The whole job: each report that comes in is coded and kept, and at the end those that are in no
 * story yet are put into theirs.
 *
 * <p>Reports with their findings are kept a few at a time, each few in one transaction, and filing
 * into stories starts from what the record holds; so a run that was killed is finished by running it
 * again, with the same record as if it had not been.
 */
public final class ReadingRun implements ReportSink {
    private final CoderPool coders;
    private final RecordReader record;
    private final RecordWriter writer;
    private final Reconciler reconciler;
    private final ReadingProgress progress;
    private final Filing filing;
    private final RecentReports recent = new RecentReports();
    private final Deposit deposit;
    private final long begun = System.nanoTime();
    private final AtomicLong known = new AtomicLong();
    private final AtomicLong setAside = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    public ReadingRun(
            CoderPool coders,
            RecordReader record,
            RecordWriter writer,
            Reconciler reconciler,
            ReadingProgress progress) {
        this(
                coders,
                record,
                writer,
                reconciler,
                progress,
                new Filing(record, writer, reconciler, task -> coders.execute(coder -> task.run())));
    }

    ReadingRun(
            CoderPool coders,
            RecordReader record,
            RecordWriter writer,
            Reconciler reconciler,
            ReadingProgress progress,
            Filing filing) {
        this.coders = requireNonNull(coders, "coders");
        this.record = requireNonNull(record, "record");
        this.writer = requireNonNull(writer, "writer");
        this.reconciler = requireNonNull(reconciler, "reconciler");
        this.progress = requireNonNull(progress, "progress");
        this.filing = requireNonNull(filing, "filing");
        this.deposit = new Deposit(writer, recent);
    }

    /**
     * Codes and keeps a report, unless the record holds it.
     *
     * @throws org.rapporteur.store.StoreException when the store failed, on this report or an earlier one
     */
    @Override
    public void report(Report report) {
        throwFailure();
        coders.execute(coder -> readOrFail(coder, report));
    }

    private void readOrFail(Coder coder, Report report) {
        try {
            read(coder, report);
        } catch (RuntimeException | Error problem) {
            failure.compareAndSet(null, problem);
        }
    }

    private void read(Coder coder, Report report) {
        if (isHeld(report)) {
            known.incrementAndGet();
        } else {
            code(coder, report);
        }
        progress.read(summary(StageTimes.NONE));
    }

    /** In this reading or one that is kept before it. */
    private boolean isHeld(Report report) {
        return record.hasReport(report.id())
                && record.report(report.id())
                        .filter(held -> !report.isKeptBefore(held.report()))
                        .isPresent();
    }

    private void code(Coder coder, Report report) {
        CodedReport coded;
        try {
            coded = coder.code(report);
        } catch (RuntimeException | StackOverflowError bug) {
            // A bug on one report must not cost the others: it is counted and named, never swallowed.
            setAside(CodingFailure.on(report, bug));
            return;
        }
        deposit.add(new SignedReport(coded, reconciler.sign(coded)));
    }

    /** Notes a document that could not be read. */
    @Override
    public void setAside(Reject reject) {
        writer.setAside(reject);
        setAside.incrementAndGet();
        progress.setAside(reject);
    }

    /** Waits for the last reports and files all into stories. */
    public ReadingSummary finish() {
        coders.finish();
        throwFailure();
        deposit.finish();
        long start = System.nanoTime();
        filing.fileAll(recent);
        long end = System.nanoTime();
        return summary(
                coders.times().plus(new StageTimes(0, LanguageEngine.Timing.NONE, 0, deposit.nanos(), end - start)));
    }

    private ReadingSummary summary(StageTimes times) {
        return new ReadingSummary(
                deposit.added(),
                known.get() + deposit.known(),
                deposit.findings(),
                setAside.get(),
                Duration.ofNanos(System.nanoTime() - begun),
                coders.size(),
                times);
    }

    private void throwFailure() {
        @Nullable Throwable first = failure.get();
        if (first instanceof RuntimeException problem) {
            throw problem;
        }
        if (first instanceof Error problem) {
            throw problem;
        }
    }
}
