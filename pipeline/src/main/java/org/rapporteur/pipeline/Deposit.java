package org.rapporteur.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.model.SignedReport;
import org.rapporteur.store.RecordWriter;

/**
 * Coded reports on their way into the record: so many go in one transaction, which costs little more
 * than one alone. Safe for threads.
 */
final class Deposit {
    private static final int MOST_REPORTS = 16;
    private static final int MOST_FINDINGS = 2000;

    private final RecordWriter writer;
    private final RecentReports recent;
    private final Object writing = new Object();
    private final AtomicLong added = new AtomicLong();
    private final AtomicLong known = new AtomicLong();
    private final AtomicLong findings = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();
    private List<SignedReport> waiting = new ArrayList<>();
    private int waitingFindings;

    /** @param recent is told what is added */
    Deposit(RecordWriter writer, RecentReports recent) {
        this.writer = requireNonNull(writer, "writer");
        this.recent = requireNonNull(recent, "recent");
    }

    /** Takes a report; where that makes enough of them, all are in the record afterwards. */
    void add(SignedReport report) {
        write(waitingWith(report));
    }

    /** Puts into the record what still waits. */
    void finish() {
        write(takeWaiting());
    }

    /** All that waits, where it is enough with this one; else none. */
    private synchronized List<SignedReport> waitingWith(SignedReport report) {
        waiting.add(report);
        waitingFindings += report.coded().findings().size();
        return waiting.size() >= MOST_REPORTS || waitingFindings >= MOST_FINDINGS ? takeWaiting() : List.of();
    }

    private synchronized List<SignedReport> takeWaiting() {
        List<SignedReport> taken = waiting;
        waiting = new ArrayList<>();
        waitingFindings = 0;
        return taken;
    }

    /** Others go on coding meanwhile. */
    private void write(List<SignedReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        synchronized (writing) {
            long start = System.nanoTime();
            List<SignedReport> isNew = writer.addAll(reports);
            known.addAndGet(reports.size() - isNew.size());
            isNew.forEach(this::count);
            nanos.addAndGet(System.nanoTime() - start);
        }
    }

    private void count(SignedReport report) {
        added.incrementAndGet();
        findings.addAndGet(report.coded().findings().size());
        recent.add(report.coded());
    }

    /** Reports that were new in the record; those that wait are not counted yet. */
    long added() {
        return added.get();
    }

    /** Reports that the record held already. */
    long known() {
        return known.get();
    }

    /** Findings in the reports added. */
    long findings() {
        return findings.get();
    }

    /** Nanoseconds in the store. */
    long nanos() {
        return nanos.get();
    }
}
