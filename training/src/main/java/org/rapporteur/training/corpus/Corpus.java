package org.rapporteur.training.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.knowledge.Plover;

/** Reads the corpus's files: {@code *.txt} with the inline markup, {@code *.tsv} that stand off news texts. */
public final class Corpus {
    private static final String COLUMNS = "article\tstart\tend\thash\tlabels";

    private final Markup markup;
    private final StandOff standOff;

    public Corpus(Plover plover) {
        this.markup = new Markup(plover);
        this.standOff = new StandOff(plover);
    }

    /** The sentences written for the corpus: all {@code *.txt} of a folder, in name order. */
    public List<MarkedSentence> written(Path folder) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (Path file : files(folder, ".txt")) {
            lines(file).forEach((place, line) -> sentences.add(markup.parse(place, line)));
        }
        return sentences;
    }

    /**
     * The sentences marked in news: all {@code *.tsv} of a folder, in name order.
     *
     * @param articles texts by their ids
     */
    public List<MarkedSentence> news(Path folder, Map<String, String> articles) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (Path file : files(folder, ".tsv")) {
            lines(file).forEach((place, line) -> {
                if (!line.equals(COLUMNS)) {
                    sentences.add(standOff.parse(place, line, articles));
                }
            });
        }
        return sentences;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Lines that are neither empty nor comments, by file and line. */
    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.put(file.getFileName() + ":" + number, line);
            }
        }
        return lines;
    }
}
