package org.rapporteur.training.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteEncoderLessonsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private List<JsonNode> lessons(String... lines) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.write(corpus.resolve("events.txt"), List.of(lines));
        Path out = folder.resolve("lessons.jsonl");
        WriteEncoderLessons.main(
                new String[] {corpus.toString(), folder.resolve("no-news.jsonl").toString(), out.toString()});
        List<JsonNode> lessons = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            lessons.add(JSON.readTree(line));
        }
        return lessons;
    }

    private static String word(JsonNode lesson, int token) {
        JsonNode place = lesson.at("/tokens/" + token);
        return lesson.get("text")
                .asText()
                .substring(place.get(0).asInt(), place.get(1).asInt());
    }

    @Test
    void a_sentence_gives_its_candidates_with_their_types_and_who_takes_part() throws IOException {
        JsonNode lesson = lessons("[Peru|a] [may condemn|=ACCUSE:disapprove;hypothetical] [Chile|r] in Quito.")
                .get(0);

        int candidate = lesson.at("/events/0/candidate").asInt();
        assertThat(word(lesson, lesson.at("/candidates/" + candidate).asInt())).isEqualTo("condemn");
        assertThat(lesson.at("/types/" + candidate).asText()).isEqualTo("ACCUSE");
        assertThat(lesson.at("/events/0/type").asText()).isEqualTo("ACCUSE");
        assertThat(lesson.at("/events/0/lights/0").asText()).isEqualTo("hypothetical");
        List<String> parts = new ArrayList<>();
        for (int each = 0; each < lesson.at("/events/0/mentions").size(); each++) {
            parts.add(word(lesson, lesson.at("/events/0/mentions/" + each).asInt()) + " "
                    + lesson.at("/events/0/parts/" + each).asText());
        }
        assertThat(parts).contains("Peru ACTOR", "Chile RECIPIENT", "Quito NONE");
        assertThat(lesson.get("news").asBoolean()).isFalse();
    }

    @Test
    void what_is_held_back_and_what_is_set_aside_is_told() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int each = 0; each < 60; each++) {
            lines.add("The road number " + each + " is long.");
        }

        List<JsonNode> lessons = lessons(lines.toArray(new String[0]));

        assertThat(lessons).hasSize(60);
        for (String flag : List.of("held", "aside")) {
            assertThat(lessons.stream()
                            .filter(lesson -> lesson.get(flag).asBoolean())
                            .count())
                    .as(flag)
                    .isBetween(1L, 30L);
        }
    }

    @Test
    void without_its_three_files_it_says_what_is_wanted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriteEncoderLessons.main(new String[] {"corpus"}))
                .withMessageContaining("the corpus's folder, the news and the file to write");
    }
}
