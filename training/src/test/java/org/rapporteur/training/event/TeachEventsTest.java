package org.rapporteur.training.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.training.corpus.MarkNews;
import org.rapporteur.training.corpus.Markup;

class TeachEventsTest {
    private static final List<String> STATES = List.of("Peru", "Chile", "Ghana", "Togo", "Kenya", "Mali", "Nepal");
    private static final Markup MARKUP = new Markup(Knowledge.shipped().plover());

    @TempDir
    private Path folder;

    /** Lines that nothing is taught from, or lines to teach from. */
    private static List<String> lines(boolean heldBack) {
        List<String> lines = new ArrayList<>();
        for (String one : STATES) {
            for (String line : List.of(
                    "[" + one + "|a] [condemned|=ACCUSE:disapprove] [Cuba|r].",
                    "[" + one + "|a] will [send|=AGREE>AID] tents to [Cuba|r].",
                    "The roads in " + one + " are long.")) {
                if (MARKUP.parse("t:1", line).isHeldBack() == heldBack) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private byte[] taught(String name, List<String> lines) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve(name));
        Files.write(corpus.resolve("events.txt"), lines);
        Path model = folder.resolve(name + ".model.gz");
        TeachEvents.main(
                new String[] {corpus.toString(), folder.resolve("no-news.jsonl").toString(), model.toString()});
        return Files.readAllBytes(model);
    }

    @Test
    void the_same_corpus_gives_the_same_model_and_what_is_held_back_teaches_nothing() throws IOException {
        byte[] model = taught("one", lines(false));

        assertThat(lines(true)).isNotEmpty();
        assertThat(taught(
                        "all",
                        Stream.concat(lines(false).stream(), lines(true).stream())
                                .toList()))
                .isEqualTo(model);
        EventModel read = EventModel.read(new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(model))));
        assertThat(read.modes().classes()).contains("ACCUSE:disapprove");
        assertThat(read.header()).contains(lines(false).size() + " marked sentences");
    }

    @Test
    void of_news_it_also_learns_what_nobody_marked_and_writes_what_the_precise_engine_wants() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("reported"));
        Files.write(corpus.resolve("events.txt"), lines(false));
        String article =
                "Peru condemned Cuba on Monday. Fighters shelled a village in Mali. Chile accused Togo of theft.";
        Path news =
                Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"n1\", \"text\": \"" + article + "\"}\n");
        Files.createDirectories(corpus.resolve("news"));
        Path marks = Files.writeString(
                folder.resolve("marks.txt"), "n1\t[Peru|a] [condemned|=ACCUSE:disapprove] [Cuba|r] on Monday.\n");
        MarkNews.main(new String[] {
            news.toString(), marks.toString(), corpus.resolve("news/one.tsv").toString()
        });
        Path model = folder.resolve("model.gz");
        Path precise = folder.resolve("precise.gz");

        TeachEvents.main(new String[] {corpus.toString(), news.toString(), model.toString(), precise.toString()});

        assertThat(Files.readAllBytes(model)).isNotEqualTo(taught("unreported", lines(false)));
        assertThat(precise).isNotEmptyFile();
    }

    @Test
    void without_its_three_files_it_says_what_is_wanted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeachEvents.main(new String[] {"corpus"}))
                .withMessageContaining("the corpus's folder, the news and the model file");
    }
}
