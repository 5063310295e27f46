package org.rapporteur.training.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.training.corpus.MarkedSentence;
import org.rapporteur.training.corpus.Markup;

class MeasureEventsTest {
    private static final List<String> STATES = List.of("Peru", "Chile", "Ghana", "Togo", "Kenya", "Mali", "Nepal");
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final Markup MARKUP = new Markup(KNOWLEDGE.plover());
    private static LanguageEngine engine;

    @TempDir
    private Path folder;

    private Path news;

    @BeforeAll
    static void loadEngine() throws IOException {
        engine = ReaderFactory.load().create();
    }

    @BeforeEach
    void writeNews() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        news = Files.writeString(folder.resolve("news.jsonl"), "");
    }

    /** Lines of the same shape of all pairs of states, those that are held back or the others. */
    private static List<String> lines(String shape, boolean heldBack) {
        List<String> lines = new ArrayList<>();
        for (String one : STATES) {
            for (String other : STATES) {
                String line = shape.formatted(one, other);
                MarkedSentence sentence = MARKUP.parse("t:1", line);
                if (!one.equals(other) && sentence.isHeldBack() == heldBack) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private String measured(List<String> lines) throws IOException {
        Files.write(folder.resolve("events.txt"), lines);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventCoder coder = EventCoder.create(PartyFinder.with(KNOWLEDGE), new TimeExpressions(), KNOWLEDGE.plover());
        new MeasureEvents(KNOWLEDGE, engine, coder)
                .run(folder, news, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void events_found_as_they_are_marked_are_right_in_all() throws IOException {
        List<String> held = lines("[%s|a] [condemned|=ACCUSE:disapprove] [%s|r].", true);

        String figures = measured(held);

        assertThat(held).isNotEmpty();
        assertThat(figures)
                .containsPattern("ACCUSE +precision 100.0 +recall 100.0 +of " + held.size() + "\n")
                .contains("auxiliary modes right 100.0 of " + held.size())
                .contains("both parties right 100.0")
                .contains("sentences with an event that get none: 0 of " + held.size());
    }

    @Test
    void what_is_marked_otherwise_than_it_is_coded_is_both_missed_and_too_much() throws IOException {
        List<String> held = lines("[%s|a] [condemned|=AID] [%s|r].", true);

        assertThat(measured(held))
                .containsPattern("AID +precision +0.0 +recall +0.0 +of " + held.size() + "\n")
                .containsPattern("ACCUSE +precision +0.0 +recall +0.0 +of 0\n");
    }

    @Test
    void swapped_parties_are_no_parties_found() throws IOException {
        assertThat(measured(lines("[%s|r] [condemned|=ACCUSE] [%s|a].", true))).contains("both parties right 0.0");
    }

    @Test
    void only_what_is_held_back_is_measured() throws IOException {
        List<String> taught = lines("[%s|a] [condemned|=ACCUSE] [%s|r].", false);
        List<String> held = lines("The roads in %s and in %s are long.", true);

        String figures = measured(Stream.concat(taught.stream(), held.stream()).toList());

        assertThat(figures)
                .contains("sentences without an event that get one: 0 of " + held.size())
                .contains("sentences with an event that get none: 0 of 0");
    }
}
