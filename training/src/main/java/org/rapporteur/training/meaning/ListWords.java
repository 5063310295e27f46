package org.rapporteur.training.meaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;
import org.rapporteur.training.corpus.NewsTexts;

/**
 * Lists the verbs, nouns, adjectives and adverbs of news, names left out, the most frequent first:
 * {@code ListWords NEWS.jsonl[.gz] OUT.tsv}. A line holds a word with its part of speech and how often
 * it stands there.
 */
public final class ListWords {
    private static final int LEAST = 2;
    private static final int MOST = 13_000;

    private ListWords() {}

    /**
     * Reads and writes.
     *
     * @param args the news, and the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Give the news and the file to write");
        }
        LanguageEngine engine = ReaderFactory.load().create();
        Map<String, Integer> counts = new HashMap<>();
        for (String text : NewsTexts.read(Path.of(args[0])).values()) {
            count(engine, text, counts);
        }
        List<String> lines = new ArrayList<>(List.of(
                "# columns: word with its part of speech (V verb, N noun, J adjective, R adverb), how often",
                "# source: words of at least two places in " + Path.of(args[0]).getFileName()));
        lines.addAll(lines(counts));
        Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
    }

    static void count(LanguageEngine engine, String text, Map<String, Integer> counts) {
        engine.annotate(Part.TEXT, text)
                .tokens()
                .filter(ListWords::isWord)
                .forEach(token -> counts.merge(
                        token.lemma().toLowerCase(Locale.ROOT) + "/"
                                + token.tag().charAt(0),
                        1,
                        Integer::sum));
    }

    private static boolean isWord(Token token) {
        return token.tag().matches("[VNJR].*")
                && !token.tag().startsWith("NNP")
                && token.lemma().toLowerCase(Locale.ROOT).matches("[a-z][a-z-]{2,}");
    }

    private static List<String> lines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
    }
}
