package org.rapporteur.training.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.MarkedScene.Cast;
import org.rapporteur.training.corpus.MarkedSentence;

/**
 * Writes what the reader of encoder is taught with, a sentence a line of JSON: {@code WriteEncoderLessons
 * CORPUS NEWS.jsonl.gz OUT.jsonl}. {@code training/encoder/teach.py} reads it.
 *
 * <p>{@code text}; {@code tokens}, each its start and end; {@code held}, of the tenth that is held back;
 * {@code aside}, of the sixth that is set aside; {@code news}; {@code candidates}, places of tokens, and
 * {@code types} that each carries; {@code events} with {@code candidate}, {@code type}, {@code lights},
 * {@code mentions} and {@code parts}.
 */
public final class WriteEncoderLessons {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WriteEncoderLessons() {}

    /**
     * Reads the corpus and writes.
     *
     * @param args the corpus's folder, the news, and the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Give the corpus's folder, the news and the file to write");
        }
        MarkedScenes scenes = MarkedScenes.of(Path.of(args[0]), Path.of(args[1]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (MarkedScenes.Marked each : scenes.all()) {
                out.write(JSON.writeValueAsString(line(each)));
                out.newLine();
            }
        }
    }

    private static Map<String, Object> line(MarkedScenes.Marked marked) {
        MarkedSentence sentence = marked.sentence();
        List<Integer> places = marked.scene().places();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("text", sentence.text());
        line.put(
                "tokens",
                marked.tokens().stream()
                        .map(span -> new int[] {span.start(), span.end()})
                        .toList());
        line.put("held", sentence.isHeldBack());
        line.put("aside", sentence.isSetAside());
        line.put("news", marked.reported());
        line.put("candidates", places);
        line.put("types", marked.scene().triggers().stream().map(Lesson::answer).toList());
        line.put(
                "events",
                marked.scene().cast().stream().map(cast -> event(cast, places)).toList());
        return line;
    }

    private static Map<String, Object> event(Cast cast, List<Integer> places) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("candidate", places.indexOf(cast.trigger()));
        event.put("type", cast.event().type().name());
        event.put(
                "lights",
                cast.event().auxiliaryModes().stream()
                        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
        event.put("mentions", cast.mentions());
        event.put("parts", cast.parts());
        return event;
    }
}
