package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReportSink;
import org.rapporteur.language.conllu.ConlluText;
import org.rapporteur.language.conllu.GivenText;
import org.rapporteur.language.reader.ReaderEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;

/** Annotates texts side by side and writes them as CoNLL-U in their own order. */
final class AnnotationLines implements ReportSink, AutoCloseable {
    private static final int UNDER_WAY_A_WORKER = 8;

    private final Writer out;
    private final BlockingQueue<ReaderEngine> idle = new LinkedBlockingQueue<>();
    private final ExecutorService workers;
    private final Deque<CompletableFuture<String>> underWay = new ArrayDeque<>();
    private final int mostUnderWay;
    private int setAside;

    AnnotationLines(ReaderFactory engines, int size, Writer out) {
        this.out = out;
        this.workers = Executors.newFixedThreadPool(size);
        this.mostUnderWay = size * UNDER_WAY_A_WORKER;
        for (int i = 0; i < size; i++) {
            idle.add(engines.create());
        }
    }

    /** Annotates text by an engine that no other thread uses meanwhile. */
    @FunctionalInterface
    private interface Reading {
        String read(ReaderEngine engine);
    }

    @Override
    public void report(Report report) {
        submit(engine -> read(engine, report));
    }

    private static String read(ReaderEngine engine, Report report) {
        @Nullable String given = report.origin().sourceId();
        @Nullable String title = report.masthead().title();
        String id = given == null || given.isBlank() ? report.id() : given;
        String headline = title == null ? "" : ConlluText.of(engine.annotate(Part.TITLE, title));
        AnnotatedText text = engine.annotate(Part.TEXT, report.text());
        return ConlluText.documentLine(id) + headline + ConlluText.of(text);
    }

    void given(GivenText given) {
        submit(engine -> ConlluText.documentLine(given.id())
                + ConlluText.of(engine.annotate(Part.TEXT, given.text(), given.segments())));
    }

    private void submit(Reading reading) {
        underWay.add(CompletableFuture.supplyAsync(() -> withEngine(reading), workers));
        while (underWay.size() > mostUnderWay) {
            write(underWay.remove().join());
        }
    }

    private String withEngine(Reading reading) {
        ReaderEngine engine = idle.remove(); // there are as many as threads
        try {
            return reading.read(engine);
        } finally {
            idle.add(engine);
        }
    }

    private void write(String lines) {
        try {
            out.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setAside(Reject reject) {
        setAside++;
        Terminal.errorLine("set aside: " + reject.message());
    }

    /** How many documents or sentences could not be used. */
    int setAside() {
        return setAside;
    }

    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            write(underWay.remove().join());
        }
        out.flush();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
