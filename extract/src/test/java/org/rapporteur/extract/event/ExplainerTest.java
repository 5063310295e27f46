package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.English;
import org.rapporteur.extract.Explanation;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Part;
import org.rapporteur.model.Span;

class ExplainerTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final EventCoder CODER =
            EventCoder.create(PartyFinder.with(KNOWLEDGE), new TimeExpressions(), KNOWLEDGE.plover());
    private static final AnnotatedReport REPORT = English.report(null, "Peru condemned Chile on Monday.", null);

    @Test
    void every_event_is_explained_by_its_id() {
        List<Finding> events = CODER.extract(REPORT);

        Map<String, Explanation> why = CODER.explain(REPORT);

        assertThat(events).isNotEmpty();
        assertThat(why.keySet())
                .containsExactlyElementsOf(events.stream().map(Finding::id).toList());
    }

    @Test
    void it_names_trigger_frame_runner_up_and_what_spoke_for_the_type() {
        Explanation why = CODER.explain(REPORT).values().iterator().next();

        assertThat(why.trigger().text()).isEqualTo("condemned");
        assertThat(why.frame()).contains("condemn");
        assertThat(why.runnerUp()).isNotEqualTo(EventType.ACCUSE);
        assertThat(why.probability()).isGreaterThan(why.runnerUpProbability());
        assertThat(why.reasons()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.weight()).isPositive();
            assertThat(reason.feature()).isNotBlank();
        });
        assertThat(why.reasons()).isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
    }

    @Test
    void what_one_given_party_does_to_another_is_explained_too() {
        Explanation why = CODER.explainBetween(REPORT, new Span(Part.TEXT, 0, 4), new Span(Part.TEXT, 15, 20));

        assertThat(why.trigger().text()).isEqualTo("condemned");
        assertThat(why.probability()).isBetween(0.0, 1.0);
        assertThat(why.reasons()).isNotEmpty();
    }
}
