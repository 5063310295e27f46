package org.rapporteur.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.rapporteur.model.Reject;
import org.rapporteur.pipeline.ReadingProgress;
import org.rapporteur.pipeline.ReadingSummary;
import org.rapporteur.pipeline.StageTimes;

/**
 * Tells on standard error how a run goes: on a terminal a line that is written over, else nothing
 * but the documents set aside and the summary at the end.
 */
final class ReadingProgressLines implements ReadingProgress {
    private static final Duration EVERY = Duration.ofMillis(200);

    private final Terminal terminal;
    private long lastShown;
    private boolean lineOpen;

    ReadingProgressLines(Terminal terminal) {
        this.terminal = terminal;
    }

    synchronized void starting() {
        if (terminal.messagesAreSeen()) {
            show("loading the reader of English ...");
        }
    }

    @Override
    public synchronized void read(ReadingSummary soFar) {
        if (terminal.messagesAreSeen() && System.nanoTime() - lastShown > EVERY.toNanos()) {
            show(String.format(
                    Locale.ROOT,
                    "%,d reports read, %,d already in the record, %,d findings, %,d set aside, %d s",
                    soFar.added(),
                    soFar.known(),
                    soFar.findings(),
                    soFar.setAside(),
                    soFar.elapsed().toSeconds()));
        }
    }

    private void show(String line) {
        Terminal.errorOver(line.length() < terminal.width() ? line : line.substring(0, terminal.width() - 1));
        lastShown = System.nanoTime();
        lineOpen = true;
    }

    @Override
    public synchronized void setAside(Reject reject) {
        closeLine();
        Terminal.errorLine("set aside: " + reject.message());
    }

    private void closeLine() {
        if (lineOpen) {
            Terminal.errorOver("");
            lineOpen = false;
        }
    }

    synchronized void end(ReadingSummary summary) {
        closeLine();
        double seconds = summary.elapsed().toMillis() / 1000.0;
        StageTimes times = summary.times();
        Terminal.errorLine(String.format(
                Locale.ROOT,
                "%,d reports read (%,d already in the record), %,d sentences, %,d findings, %,d set aside, %.1f s",
                summary.added(),
                summary.known(),
                times.sentences(),
                summary.findings(),
                summary.setAside(),
                seconds));
        if (times.sentences() > 0) {
            Terminal.errorLine(rates(summary, times, seconds));
        }
        if (summary.setAside() > 0) {
            Terminal.errorLine("what was set aside, and why: rapporteur export rejects");
        }
    }

    /** Each stage's own speed, were all workers at it all the time. */
    private static String rates(ReadingSummary summary, StageTimes times, double seconds) {
        return String.format(
                Locale.ROOT,
                "sentences a second: %s in all; by stage: parser alone %s, language %s, extraction %s, store %s"
                        + " (%d workers); filing into stories took %.1f s",
                rate(times.sentences(), seconds),
                stageRate(times.language().parsedSentences(), times.language().parsing(), summary.workers()),
                stageRate(times.sentences(), times.language().total(), summary.workers()),
                stageRate(times.sentences(), times.extracting(), summary.workers()),
                stageRate(times.sentences(), times.storing(), summary.workers()),
                summary.workers(),
                (double) times.filing() / TimeUnit.SECONDS.toNanos(1));
    }

    private static String stageRate(long sentences, long nanos, int workers) {
        return rate(sentences, (double) nanos / TimeUnit.SECONDS.toNanos(1) / workers);
    }

    private static String rate(long sentences, double seconds) {
        return seconds <= 0 ? "-" : String.format(Locale.ROOT, "%,.0f", sentences / seconds);
    }
}
