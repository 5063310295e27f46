package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EncodedSentence;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

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

    @Test
    void who_is_sure_that_there_is_no_event_takes_trust_from_one() {
        String text = "Mali accused Niger of harbouring smugglers.";

        assertThat(confidence(text, EventType.values().length, 0))
                .isLessThan(confidence(text, List.of(EventType.values()).indexOf(EventType.ACCUSE), 0) / 2);
    }

    @Test
    void who_is_sure_that_somebody_takes_no_part_leaves_him_out() {
        String text = "Mali accused Niger of harbouring smugglers.";
        int accuse = List.of(EventType.values()).indexOf(EventType.ACCUSE);

        assertThat(told(text, accuse, EventModel.PARTS.indexOf("NONE"))).isEmpty();
        assertThat(told(text, accuse, EventModel.PARTS.indexOf("ACTOR"))).isNotEmpty();
    }

    @Test
    void who_is_sure_that_an_event_lies_long_past_is_heard() {
        String text = "Mali accused Niger of harbouring smugglers.";
        int accuse = List.of(EventType.values()).indexOf(EventType.ACCUSE);
        int acts = EventModel.PARTS.indexOf("ACTOR");

        assertThat(told(text, accuse, acts, Set.of()))
                .isNotEmpty()
                .allMatch(event -> event.act().auxiliaryModes().isEmpty());
        assertThat(told(text, accuse, acts, Set.of(AuxiliaryMode.HISTORICAL)))
                .isNotEmpty()
                .allMatch(event -> event.act().auxiliaryModes().contains(AuxiliaryMode.HISTORICAL));
    }

    @Test
    void between_two_given_parties_its_word_on_the_light_is_heard_and_not_that_on_the_type() {
        AnnotatedReport report = Reading.report("Mali accused Niger of harbouring smugglers.");
        int aid = List.of(EventType.values()).indexOf(EventType.AID);

        PoliticalEvent event =
                certain(aid, 0, Set.of(AuxiliaryMode.HISTORICAL)).codeBetween(report, Span.of(0, 4), Span.of(13, 18));

        assertThat(event.act().type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.act().auxiliaryModes()).contains(AuxiliaryMode.HISTORICAL);
    }

    private static double confidence(String text, int type, int part) {
        return told(text, type, part).stream()
                .mapToDouble(event -> event.basis().confidence())
                .max()
                .orElse(0);
    }

    private static List<PoliticalEvent> told(String text, int type, int part) {
        return told(text, type, part, Set.of());
    }

    /** Events where the second opinion is certain of one type, one part and one light, whatever the sentence says. */
    private static List<PoliticalEvent> told(String text, int type, int part, Set<AuxiliaryMode> light) {
        return certain(type, part, light).extract(Reading.report(text)).stream()
                .map(PoliticalEvent.class::cast)
                .filter(event -> event.act().type() == EventType.ACCUSE)
                .toList();
    }

    private static EventCoder certain(int type, int part, Set<AuxiliaryMode> light) {
        SentenceEncoder certain = (sentence, triggers) -> new EncodedSentence() {
            @Override
            public double[] types(int trigger) {
                double[] types = new double[EventType.values().length + 1];
                types[type] = 1;
                return types;
            }

            @Override
            public List<double[]> parts(int trigger, EventType of, List<Token> mentions) {
                double[] parts = new double[EventModel.PARTS.size()];
                parts[part] = 1;
                return Collections.nCopies(mentions.size(), parts);
            }

            @Override
            public double[] lights(int trigger, EventType of) {
                return Stream.of(AuxiliaryMode.values())
                        .mapToDouble(mode -> light.contains(mode) ? 1 : 0)
                        .toArray();
            }
        };
        return EventCoder.precise(certain, PartyFinder.with(KNOWLEDGE), new TimeExpressions(), KNOWLEDGE.plover());
    }
}
