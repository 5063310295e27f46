package org.rapporteur.training.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads articles from JSON Lines, gzipped where the name ends so: objects with {@code id} and {@code text}. */
public final class NewsTexts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NewsTexts() {}

    /** The texts by their ids, in the file's order; an object without an id is called by its line. */
    public static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (BufferedReader lines = TextFile.open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode article = JSON.readTree(line);
                    texts.put(
                            article.path("id").asText("line-" + number),
                            article.path("text").asText());
                }
            }
        }
        return texts;
    }
}
