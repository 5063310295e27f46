package org.rapporteur.training.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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

    /**
     * The sentences written for the corpus: all {@code *.txt} of a folder, in name order.
     *
     * @throws CorpusException of the first line that is wrong
     */
    public List<MarkedSentence> written(Path folder) throws IOException {
        return written(folder, Corpus::refuse);
    }

    /** The same without the lines that are wrong, each of which is told of. */
    List<MarkedSentence> written(Path folder, Consumer<CorpusException> wrong) throws IOException {
        return read(files(folder, ".txt"), markup::parse, wrong);
    }

    /** Of the corpus's folder: marks in sentences of news drawn by chance. */
    public static final String NEWS = "news";

    /** Of the corpus's folder: marks in sentences of news drawn among those that may tell an event. */
    public static final String LIKELY = "likely";

    /** Whether anything is marked in news. */
    public boolean hasNews(Path folder) {
        return Files.isDirectory(folder.resolve(NEWS));
    }

    /**
     * The sentences marked in news: all {@code *.tsv} of a folder, in name order; none where there is no such folder.
     *
     * @param articles texts by their ids
     * @throws CorpusException of the first line that is wrong
     */
    public List<MarkedSentence> news(Path folder, Map<String, String> articles) throws IOException {
        return news(folder, articles, Corpus::refuse);
    }

    /** The same without the lines that are wrong, each of which is told of. */
    List<MarkedSentence> news(Path folder, Map<String, String> articles, Consumer<CorpusException> wrong)
            throws IOException {
        return read(files(folder, ".tsv"), (place, line) -> standOff.parse(place, line, articles), wrong);
    }

    private static void refuse(CorpusException wrong) {
        throw wrong;
    }

    private static List<MarkedSentence> read(
            List<Path> files, BiFunction<String, String, MarkedSentence> parser, Consumer<CorpusException> wrong)
            throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            lines(file).forEach((place, line) -> {
                try {
                    sentences.add(parser.apply(place, line));
                } catch (CorpusException e) {
                    wrong.accept(e);
                }
            });
        }
        return sentences;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Lines that are neither empty nor comments nor name columns, by file and line. */
    private static Map<String, String> lines(Path file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS)) {
                lines.put(file.getFileName() + ":" + number, line);
            }
        }
        return lines;
    }
}
