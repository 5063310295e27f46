package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.English;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

class SecondOpinionTest {
    private static final List<AuxiliaryMode> MODES = List.of(AuxiliaryMode.values());
    private static final String ACCUSING = "Mali accused Niger of harbouring smugglers.";
    private static final Span MALI = Span.of(0, 4);
    private static final Span NIGER = Span.of(13, 18);

    private final Told told = Workbench.told("Peru condemned Chile.");

    @Test
    void a_light_is_as_likely_as_that_all_its_modes_hold_and_no_other() {
        double[] likely = new double[MODES.size()];
        likely[MODES.indexOf(AuxiliaryMode.FUTURE)] = 0.8;
        likely[MODES.indexOf(AuxiliaryMode.HISTORICAL)] = 0.1;
        SecondOpinion opinion = SecondOpinion.of(
                (sentence, triggers) -> new EncodedSentence() {
                    @Override
                    public double[] types(int trigger) {
                        return new double[EventType.values().length + 1];
                    }

                    @Override
                    public List<double[]> parts(int trigger, EventType type, List<Token> mentions) {
                        return List.of();
                    }

                    @Override
                    public double[] lights(int trigger, EventType type) {
                        return likely;
                    }
                },
                told.sentence(),
                told.judged());

        assertThat(opinion.lights(
                        told.judgement("condemned").candidate(),
                        EventType.ACCUSE,
                        List.of("-", "FUTURE", "FUTURE,HISTORICAL", "NEGATION")))
                .containsExactly(new double[] {0.18, 0.72, 0.08, 0}, within(1e-9));
    }

    @Test
    void the_judge_tells_an_event_in_the_light_that_both_find_likely() {
        Judgement judged = told.judgement("condemned");
        Reading reading = told.reading("condemned");

        assertThat(finished(judged, reading, Set.of()).reading().auxiliaryModes())
                .isEmpty();
        assertThat(finished(judged, reading, Set.of(AuxiliaryMode.HISTORICAL))
                        .reading()
                        .auxiliaryModes())
                .containsExactly(AuxiliaryMode.HISTORICAL);
    }

    private Judge.Finished finished(Judgement judged, Reading reading, Set<AuxiliaryMode> light) {
        SentenceEncoder sure = new SomebodySure("ACCUSE", EventModel.ACTOR, light);
        return Workbench.JUDGE.finished(
                judged, reading, Optional.of(SecondOpinion.of(sure, told.sentence(), told.judged())));
    }

    @Test
    void who_is_sure_that_there_is_no_event_takes_trust_from_one() {
        assertThat(confidence(EventModel.NONE)).isLessThan(confidence("ACCUSE") / 2);
    }

    private static double confidence(String type) {
        return told(new SomebodySure(type, EventModel.ACTOR, Set.of()))
                .mapToDouble(event -> event.basis().confidence())
                .max()
                .orElse(0);
    }

    @Test
    void who_is_sure_that_somebody_takes_no_part_leaves_him_out() {
        assertThat(told(new SomebodySure("ACCUSE", EventModel.NONE, Set.of()))).isEmpty();
        assertThat(told(new SomebodySure("ACCUSE", EventModel.ACTOR, Set.of()))).isNotEmpty();
    }

    @Test
    void who_is_sure_that_an_event_lies_long_past_is_heard() {
        assertThat(told(new SomebodySure("ACCUSE", EventModel.ACTOR, Set.of())))
                .isNotEmpty()
                .allMatch(event -> event.act().auxiliaryModes().isEmpty());
        assertThat(told(new SomebodySure("ACCUSE", EventModel.ACTOR, Set.of(AuxiliaryMode.HISTORICAL))))
                .isNotEmpty()
                .allMatch(event -> event.act().auxiliaryModes().contains(AuxiliaryMode.HISTORICAL));
    }

    @Test
    void between_two_given_parties_its_word_on_the_light_is_heard_and_not_that_on_the_type() {
        AnnotatedReport report = English.report(null, ACCUSING, null);
        EventCoder alone = Workbench.CODER;
        EventCoder both = coder(new SomebodySure("AID", EventModel.ACTOR, Set.of(AuxiliaryMode.HISTORICAL)));

        PoliticalEvent event = both.codeBetween(report, MALI, NIGER);

        assertThat(event.act().type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.act().auxiliaryModes()).contains(AuxiliaryMode.HISTORICAL);
        assertThat(event.basis().confidence())
                .isEqualTo(alone.codeBetween(report, MALI, NIGER).basis().confidence());
    }

    /** The accusations that a coder finds who hears somebody that is sure. */
    private static Stream<PoliticalEvent> told(SentenceEncoder sure) {
        return coder(sure).extract(English.report(null, ACCUSING, null)).stream()
                .map(PoliticalEvent.class::cast)
                .filter(event -> event.act().type() == EventType.ACCUSE);
    }

    private static EventCoder coder(SentenceEncoder sure) {
        return EventCoder.precise(sure, Workbench.FINDER, new TimeExpressions(), Workbench.KNOWLEDGE.plover());
    }
}
