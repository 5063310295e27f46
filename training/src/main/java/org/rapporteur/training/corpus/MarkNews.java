package org.rapporteur.training.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.knowledge.Knowledge;

/**
 * Turns sentences of news that somebody has marked inline into lines that stand off them, so that none
 * of their words goes into the corpus.
 *
 * <p>{@code MarkNews NEWS.jsonl MARKED.txt OUT.tsv}: each line of MARKED is an article's id, a tab, and a
 * sentence of it with its marks.
 */
public final class MarkNews {
    private MarkNews() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Give the news, the marked sentences and the file to write");
        }
        Map<String, String> articles = NewsTexts.read(Path.of(args[0]));
        Markup markup = new Markup(Knowledge.shipped().plover());
        List<String> lines = new ArrayList<>(List.of("article\tstart\tend\thash\tlabels"));
        int number = 0;
        for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
            String place = args[1] + ":" + ++number;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                lines.add(line(articles, markup, place, line));
            } catch (CorpusException e) {
                System.err.println(e.getMessage());
            }
        }
        Files.write(Path.of(args[2]), lines, StandardCharsets.UTF_8);
    }

    private static String line(Map<String, String> articles, Markup markup, String place, String line) {
        int tab = line.indexOf('\t');
        String article = tab < 0 ? "" : line.substring(0, tab);
        MarkedSentence sentence = markup.parse(place, line.substring(tab + 1));
        int start = Optional.ofNullable(articles.get(article))
                .map(text -> text.indexOf(sentence.text()))
                .orElse(-1);
        if (start < 0) {
            throw new CorpusException(place, "the sentence does not stand in article " + article);
        }
        return StandOff.line(article, start, sentence);
    }
}
