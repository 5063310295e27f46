package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;

class PreciseCoderTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    private final List<String> asked = new ArrayList<>();
    private final SentenceEncoder encoder = (sentence, triggers) -> {
        asked.add(sentence.quote().text());
        return Reading.ENCODER.read(sentence, triggers);
    };
    private final EventCoder coder =
            EventCoder.precise(encoder, PartyFinder.with(KNOWLEDGE), new TimeExpressions(), KNOWLEDGE.plover());

    private List<PoliticalEvent> events(String text) {
        List<PoliticalEvent> events = new ArrayList<>();
        for (Finding finding : coder.extract(Reading.report(text))) {
            events.add((PoliticalEvent) finding);
        }
        return events;
    }

    @Test
    void an_event_is_coded_with_its_parties() {
        PoliticalEvent event =
                events("Mali accused Niger of harbouring smugglers.").get(0);

        assertThat(event.act().type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.actors()).extracting(actor -> actor.identity().code()).containsExactly("MLI");
        assertThat(event.recipients())
                .extracting(recipient -> recipient.identity().code())
                .containsExactly("NER");
        assertThat(event.isLikely()).isTrue();
    }

    @Test
    void only_sentences_that_may_tell_an_event_of_a_known_party_cost_a_second_reading() {
        events(
                "The bread was warm. Mali accused Niger of harbouring smugglers. The river flows through Mali. She met a friend.");

        assertThat(asked).containsExactly("Mali accused Niger of harbouring smugglers.");
    }

    @Test
    void where_both_find_an_event_unlikely_it_is_hardly_trusted() {
        assertThat(events("Norway beat Italy 3-1 in Oslo.")).noneMatch(PoliticalEvent::isLikely);
    }
}
