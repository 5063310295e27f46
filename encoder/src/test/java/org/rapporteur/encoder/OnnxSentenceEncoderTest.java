package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.extract.event.EncodedSentence;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

class OnnxSentenceEncoderTest {
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<AuxiliaryMode> MODES = List.of(AuxiliaryMode.values());

    private static double[] types(Sentence sentence, String trigger) {
        return Reading.ENCODER
                .read(sentence, List.of(Reading.token(sentence, trigger)))
                .types(0);
    }

    private static String likeliest(double[] types) {
        int best = 0;
        for (int each = 1; each < types.length; each++) {
            best = types[each] > types[best] ? each : best;
        }
        return best == TYPES.size() ? "NONE" : TYPES.get(best).name();
    }

    @ParameterizedTest
    @CsvSource({
        "Mali accused Niger of harbouring smugglers., accused, ACCUSE",
        "Fighters shelled a village near Aden on Sunday., shelled, ASSAULT",
        "Norway beat Italy 3-1 in Oslo., beat, NONE",
        "Shares in the bank fell sharply after the report., fell, NONE",
        "The two ministers met in Quito for trade talks., met, CONSULT",
        "Thousands marched through Lima against the new tax., marched, PROTEST",
    })
    void the_whole_sentence_tells_what_a_word_carries(String text, String trigger, String type) {
        double[] types = types(Reading.sentence(text), trigger);

        assertThat(Arrays.stream(types).sum()).isCloseTo(1, within(1e-4));
        assertThat(likeliest(types)).isEqualTo(type);
    }

    @Test
    void who_does_it_and_to_whom_is_told_apart_in_active_and_passive() {
        assertThat(parts("Mali condemned Niger on Monday.", "condemned", "Mali", "Niger"))
                .containsExactly(EventModel.PARTS.get(0), EventModel.PARTS.get(2));
        assertThat(parts("Niger was condemned by Mali on Monday.", "condemned", "Niger", "Mali"))
                .containsExactly(EventModel.PARTS.get(2), EventModel.PARTS.get(0));
    }

    private static List<String> parts(String text, String trigger, String... mentions) {
        Sentence sentence = Reading.sentence(text);
        List<Token> named =
                Stream.of(mentions).map(form -> Reading.token(sentence, form)).toList();
        return Reading.ENCODER
                .read(sentence, List.of(Reading.token(sentence, trigger)))
                .parts(0, EventType.ACCUSE, named)
                .stream()
                .map(odds ->
                        EventModel.PARTS.get(odds[0] > odds[1] ? odds[0] > odds[2] ? 0 : 2 : odds[1] > odds[2] ? 1 : 2))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Mali will impose sanctions on Niger next week., impose, SANCTION, FUTURE",
        "Mali may impose sanctions on Niger if talks fail., impose, SANCTION, HYPOTHETICAL",
        "Mali imposed sanctions on Niger in 1987., imposed, SANCTION, HISTORICAL",
        "Mali did not impose sanctions on Niger., impose, SANCTION, NEGATION",
    })
    void what_lies_ahead_or_long_past_or_is_only_possible_is_told_apart(
            String text, String trigger, EventType type, AuxiliaryMode mode) {
        assertThat(lights(text, trigger, type)[MODES.indexOf(mode)]).isGreaterThan(0.5);
        assertThat(lights("Mali imposed sanctions on Niger on Monday.", "imposed", type)[MODES.indexOf(mode)])
                .isLessThan(0.5);
    }

    private static double[] lights(String text, String trigger, EventType type) {
        Sentence sentence = Reading.sentence(text);
        return Reading.ENCODER
                .read(sentence, List.of(Reading.token(sentence, trigger)))
                .lights(0, type);
    }

    @Test
    void nobody_named_takes_no_part() {
        Sentence sentence = Reading.sentence("Mali condemned Niger on Monday.");
        EncodedSentence opinion = Reading.ENCODER.read(sentence, List.of(Reading.token(sentence, "condemned")));

        assertThat(opinion.parts(0, EventType.ACCUSE, List.of())).isEmpty();
    }

    @Test
    void of_a_sentence_without_end_the_beginning_is_read() {
        Sentence sentence =
                Reading.sentence("Mali accused Niger of harbouring " + "smugglers, ".repeat(90) + "and left.");
        List<Token> triggers = List.of(Reading.token(sentence, "accused"), Reading.token(sentence, "left"));

        EncodedSentence opinion = Reading.ENCODER.read(sentence, triggers);

        assertThat(likeliest(opinion.types(0))).isEqualTo("ACCUSE");
        assertThat(Arrays.stream(opinion.types(1)).sum()).isCloseTo(1, within(1e-4));
    }

    @Test
    void several_threads_read_the_same_as_one() throws Exception {
        Sentence sentence = Reading.sentence("Mali accused Niger of harbouring smugglers.");
        double[] alone = types(sentence, "accused");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<double[]>> asked = Stream.generate(
                            () -> (Callable<double[]>) () -> types(sentence, "accused"))
                    .limit(40)
                    .toList();
            for (var read : threads.invokeAll(asked)) {
                assertThat(read.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
