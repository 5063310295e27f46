package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.English;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.EventType;

class FrameLexiconTest {
    private static final FrameLexicon LEXICON = FrameLexicon.load();
    private final FrameParser parser = new FrameParser(Map.of("pacts", Set.of("deal", "treaty")));

    @Test
    void frames_stand_for_every_type() {
        Set<EventType> types = LEXICON.frames().stream()
                .map(Frame::type)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));

        assertThat(types).isEqualTo(EnumSet.allOf(EventType.class));
        assertThat(LEXICON.frames()).hasSizeGreaterThan(700);
    }

    @Test
    void modes_and_contexts_are_named_as_plover_names_them() {
        Plover plover = Knowledge.shipped().plover();

        assertThat(LEXICON.frames()).allSatisfy(frame -> {
            assertThat(plover.contexts()).containsAll(frame.contexts());
            if (frame.type() != null) {
                assertThat(plover.modes(frame.type())).containsAll(frame.modes());
            }
        });
    }

    @Test
    void every_frame_has_an_example() {
        assertThat(LEXICON.frames())
                .allSatisfy(frame -> assertThat(frame.example()).endsWith("."));
    }

    /** A parser errs now and then, most in short sentences: a twentieth may go wrong. */
    @Test
    void the_examples_are_read_as_what_they_stand_for() {
        SentenceReader reader = new SentenceReader(LEXICON, Control.Table.load());
        Map<String, Frame> byExample = new LinkedHashMap<>();
        LEXICON.frames().forEach(frame -> byExample.putIfAbsent(frame.example(), frame));

        List<String> misread = byExample.values().stream()
                .filter(frame -> !isReadAs(frame.type(), frame.example(), reader))
                .map(frame -> frame.type() + ": " + frame.example())
                .toList();

        assertThat(misread).hasSizeLessThan(byExample.size() / 20);
    }

    private static boolean isReadAs(EventType type, String example, SentenceReader reader) {
        List<Reading> readings = English.annotate(example).sentences().stream()
                .flatMap(sentence -> reader.read(sentence).stream())
                .toList();
        return type == null ? readings.isEmpty() : readings.stream().anyMatch(reading -> reading.type() == type);
    }

    @Test
    void a_line_with_several_triggers_holds_a_frame_for_each() {
        List<Frame> frames = parser.parse(List.of("{sign, initial} @pacts", "SUPPORT", "-", "-", "-", "x."));

        assertThat(frames).extracting(frame -> frame.trigger().get(0)).containsExactly("sign", "initial");
    }

    @Test
    void a_frame_that_asks_for_more_is_more_specific() {
        Frame plain = parser.parse(List.of("call for", "REQUEST", "-", "-", "-", "x."))
                .get(0);
        Frame named = parser.parse(List.of("call for {vote}", "REQUEST", "-", "-", "-", "x."))
                .get(0);

        assertThat(named.specificity()).isGreaterThan(plain.specificity());
    }

    @Test
    void an_unknown_class_or_type_is_named_in_the_error() {
        assertThatThrownBy(() -> parser.parse(List.of("sign @nothing", "SUPPORT", "-", "-", "-", "x.")))
                .hasMessageContaining("@nothing");
        assertThatThrownBy(() -> parser.parse(List.of("sign", "SUPPORTS", "-", "-", "-", "x.")))
                .hasMessageContaining("SUPPORTS");
    }
}
