package org.rapporteur.training.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.training.teacher.CoreNlpEngineFactory;

/**
 * Prints a table of the whole chain, from raw text to names: our reader on all texts; then our reader
 * with beams of 8, 1 and 4, and CoreNLP's lean set, each on the same part of them with as many threads;
 * the ratio; and what loading our model takes.
 */
final class MeasureSpeed {
    private static final int THREADS = 2;
    private static final int WARM_UP = 20;
    private static final int FOR_CORENLP = 60;
    private static final double MEGABYTE = 1e6;

    private final List<String> texts;
    private final PrintStream out;

    private MeasureSpeed(List<String> texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args a file of JSON Lines with {@code text}, also gzipped; how many of its texts CoreNLP reads
     *     (60 where left out)
     */
    public static void main(String[] args) throws Exception {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException("Give a file of JSON Lines, and how many texts CoreNLP is to read");
        }
        int part = args.length > 1 ? Integer.parseInt(args[1]) : FOR_CORENLP;
        new MeasureSpeed(texts(Path.of(args[0])), new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .measure(part);
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = json.readTree(line).path("text");
                if (text.isTextual()) {
                    texts.add(text.asText());
                }
            }
        }
        return texts;
    }

    private void measure(int part) throws Exception {
        long heapBefore = heap();
        long before = System.nanoTime();
        ReaderModel model = ReaderModel.load();
        double loading = secondsSince(before);
        long heap = heap() - heapBefore;
        List<String> some = texts.subList(0, Math.min(part, texts.size()));
        out.printf(Locale.ROOT, "%d texts, CoreNLP on the first %d; %d threads%n%n", texts.size(), some.size(), THREADS);
        out.println("| engine | sentences | seconds | sentences/s |");
        out.println("|---|---|---|---|");
        row("reader, beam 4, all texts", new ReaderFactory(model, ReaderFactory.BEAM), texts);
        row("reader, beam 8, the first", new ReaderFactory(model, 8), some);
        row("reader, beam 1, the first", new ReaderFactory(model, 1), some);
        double own = row("reader, beam 4, the first", new ReaderFactory(model, ReaderFactory.BEAM), some);
        double other = row("CoreNLP's lean set, the first", new CoreNlpEngineFactory(), some);
        out.printf(Locale.ROOT, "%nour reader, beam 4, is %.1f times as fast%n", own / other);
        out.printf(Locale.ROOT, "its model: %.2f s to load in a cold process, %.0f MB of heap%n", loading, heap / MEGABYTE);
    }

    /** Prints what an engine takes; gives its sentences a second. */
    private double row(String name, LanguageEngine.Factory factory, List<String> read) throws InterruptedException {
        Reading.run(factory, texts.subList(0, Math.min(WARM_UP, texts.size())), THREADS);
        long before = System.nanoTime();
        long sentences = Reading.run(factory, read, THREADS);
        double seconds = secondsSince(before);
        out.printf(Locale.ROOT, "| %s | %d | %.1f | %.0f |%n", name, sentences, seconds, sentences / seconds);
        return sentences / seconds;
    }

    private static double secondsSince(long before) {
        return (double) (System.nanoTime() - before) / TimeUnit.SECONDS.toNanos(1);
    }

    /** Bytes in use after a collection. */
    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
