package org.rapporteur.training.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.knowledge.Knowledge;

/**
 * Checks the corpus: that all of it reads, that no sentence nearly repeats another, nor one of the
 * files it is held {@code --against}; and counts what it holds.
 *
 * <p>{@code CheckCorpus FOLDER [--news FILE.jsonl] [--against FILE]...}; a file to hold it against is
 * JSON Lines with {@code text}, or plain text, a sentence a line, either gzipped or not. The exit status
 * is 1 where something is wrong, each with its file and line.
 */
public final class CheckCorpus {
    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();

    CheckCorpus(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("Give the corpus's folder [--news FILE] [--against FILE]...");
        }
        CheckCorpus check = new CheckCorpus(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(check.run(args) ? 0 : 1);
    }

    /** Checks and prints; whether all is well. */
    boolean run(String... args) throws IOException {
        if (args.length % 2 == 0) {
            throw new IllegalArgumentException(args[args.length - 1] + " wants a file");
        }
        Path folder = Path.of(args[0]);
        Corpus corpus = new Corpus(Knowledge.shipped().plover());
        List<MarkedSentence> all = new ArrayList<>(corpus.written(folder, this::note));
        NearCopies others = new NearCopies();
        for (int i = 1; i < args.length; i += 2) {
            Path file = Path.of(args[i + 1]);
            switch (args[i]) {
                case "--news" -> {
                    Map<String, String> articles = NewsTexts.read(file);
                    all.addAll(corpus.news(folder.resolve(Corpus.NEWS), articles, this::note));
                    all.addAll(corpus.news(folder.resolve(Corpus.LIKELY), articles, this::note));
                }
                case "--against" -> addAll(others, file);
                default -> throw new IllegalArgumentException("no option is called " + args[i]);
            }
        }
        checkCopies(all, others);
        count(all);
        wrong.forEach(out::println);
        return wrong.isEmpty();
    }

    private void note(CorpusException line) {
        wrong.add(String.valueOf(line.getMessage()));
    }

    private static void addAll(NearCopies others, Path file) throws IOException {
        if (file.toString().contains(".json")) {
            NewsTexts.read(file).forEach((id, text) -> addSentences(others, file.getFileName() + " " + id, text));
        } else {
            try (BufferedReader lines = TextFile.open(file)) {
                lines.lines().forEach(line -> others.add(file.getFileName().toString(), line));
            }
        }
    }

    private static void addSentences(NearCopies others, String place, String text) {
        for (String sentence : text.split("(?<=[.!?])\\s+|\n")) {
            others.add(place, sentence);
        }
    }

    private void checkCopies(List<MarkedSentence> sentences, NearCopies others) {
        NearCopies own = new NearCopies();
        for (MarkedSentence sentence : sentences) {
            String text = sentence.text();
            others.of(text).ifPresent(place -> wrong.add(sentence.place() + ": nearly the same as in " + place));
            own.of(text).ifPresent(place -> wrong.add(sentence.place() + ": nearly the same as " + place));
            own.add(sentence.place(), text);
        }
    }

    private void count(List<MarkedSentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (MarkedSentence sentence : sentences) {
            counts.merge(sentence.events().isEmpty() ? "~ without event" : "~ with events", 1, Integer::sum);
            if (sentence.isHeldBack()) {
                counts.merge("~ held back", 1, Integer::sum);
            }
            for (MarkedEvent event : sentence.events()) {
                Coding coding = event.coding();
                counts.merge(coding.type().name(), 1, Integer::sum);
                coding.modes().forEach(mode -> counts.merge(coding.type() + ":" + mode, 1, Integer::sum));
                coding.auxiliaryModes()
                        .forEach(mode -> counts.merge(";" + mode.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
            }
        }
        counts.forEach((what, count) -> out.printf(Locale.ROOT, "%6d  %s%n", count, what));
    }
}
