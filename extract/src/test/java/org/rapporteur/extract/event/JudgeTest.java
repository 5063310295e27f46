package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;

class JudgeTest {
    private static final Judge JUDGE = Workbench.JUDGE;

    /** The same candidate, had it been learnt that it is as likely as this to carry such events. */
    private static Judgement learnt(Judgement judged, Map<String, Double> probabilities) {
        List<String> names = new ArrayList<>(probabilities.keySet());
        return new Judgement(
                judged.candidate(),
                judged.features(),
                names,
                names.stream().map(probabilities::get).toList());
    }

    @Test
    void candidates_come_in_reading_order_each_with_probabilities_that_add_up_to_one() {
        List<Judgement> judged =
                Workbench.told("Peru condemned Chile, visited Cuba and slept.").judged();

        assertThat(judged)
                .extracting(each -> each.candidate().trigger().form())
                .containsSubsequence("condemned", "visited", "slept");
        assertThat(judged)
                .allSatisfy(each -> assertThat(each.probabilities().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9)));
    }

    @Test
    void the_judgement_does_not_depend_on_what_was_judged_before() {
        List<Judgement> once = Workbench.told("Peru condemned Chile.").judged();
        Workbench.told("Kenya bombed Sudan.");

        assertThat(Workbench.told("Peru condemned Chile.")
                        .judgement("condemned")
                        .probabilities())
                .isEqualTo(once.get(0).probabilities());
    }

    @Test
    void where_no_event_is_in_doubt_the_frame_stands() {
        Judgement judged = Workbench.told("Peru condemned Chile.").judgement("condemned");

        Judgement sure = learnt(judged, Map.of("ACCUSE", 0.5, "REJECT", 0.3, "NONE", 0.2));

        assertThat(JUDGE.settled(sure)).contains(judged.candidate().reading());
    }

    @Test
    void what_surely_is_no_event_is_not_told_whatever_the_frame_says() {
        Judgement judged = Workbench.told("Peru condemned Chile.").judgement("condemned");

        assertThat(JUDGE.settled(learnt(judged, Map.of("NONE", 0.99, "ACCUSE", 0.01))))
                .isEmpty();
    }

    @Test
    void another_type_takes_the_frames_place_only_where_it_is_sure_and_the_frames_unlikely() {
        Judgement judged = Workbench.told("Peru condemned Chile.").judgement("condemned");

        assertThat(JUDGE.settled(learnt(judged, Map.of("SANCTION", 0.98, "ACCUSE", 0.01, "NONE", 0.01))))
                .hasValueSatisfying(reading -> {
                    assertThat(reading.type()).isEqualTo(EventType.SANCTION);
                    assertThat(reading.modes()).isEmpty();
                    assertThat(reading.trigger()).isEqualTo(judged.candidate().trigger());
                });
        assertThat(JUDGE.settled(learnt(judged, Map.of("SANCTION", 0.5, "ACCUSE", 0.4, "NONE", 0.1))))
                .hasValueSatisfying(reading -> assertThat(reading.type()).isEqualTo(EventType.ACCUSE));
    }

    @Test
    void what_grammar_has_turned_round_is_not_turned_back_by_what_was_learnt() {
        Judgement judged = Workbench.told("Turkey refused to meet Greece.").judgement("refused");

        assertThat(JUDGE.settled(learnt(judged, Map.of("CONSULT", 0.99, "REJECT", 0.005, "NONE", 0.005))))
                .hasValueSatisfying(reading -> assertThat(reading.type()).isEqualTo(EventType.REJECT));
    }

    @Test
    void a_word_that_no_frame_fits_tells_what_was_learnt_of_it_in_the_light_of_its_auxiliaries() {
        Judgement judged = Workbench.told("Peru may hoodwink Chile.").judgement("hoodwink");
        assertThat(judged.candidate().reading()).isNull();

        assertThat(JUDGE.settled(learnt(judged, Map.of("COERCE", 0.9, "NONE", 0.1))))
                .hasValueSatisfying(reading -> {
                    assertThat(reading.type()).isEqualTo(EventType.COERCE);
                    assertThat(reading.auxiliaryModes()).containsExactly(AuxiliaryMode.HYPOTHETICAL);
                });
    }

    @Test
    void only_promises_and_concessions_have_a_planned_act() {
        Judgement judged = Workbench.told("Peru condemned Chile.").judgement("condemned");
        Judgement plan = learnt(judged, Map.of("AGREE", 0.6, "AID", 0.4));

        assertThat(Judge.as(plan, EventType.AGREE).planned()).isEqualTo(EventType.AID);
        assertThat(Judge.as(plan, EventType.AID).planned()).isNull();
        assertThat(Judge.as(learnt(judged, Map.of("AGREE", 1.0)), EventType.AGREE)
                        .planned())
                .isNull();
    }
}
