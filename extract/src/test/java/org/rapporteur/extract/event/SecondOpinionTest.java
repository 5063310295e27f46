package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

class SecondOpinionTest {
    private static final List<AuxiliaryMode> MODES = List.of(AuxiliaryMode.values());

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
}
