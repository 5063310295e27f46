package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.event.GivenParties.Between;
import org.rapporteur.extract.event.Workbench.Told;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;

class GivenPartiesTest {
    private static Optional<Between> between(Told told, List<Judgement> judged, Span actor, Span recipient) {
        JudgedSentence sentence = new JudgedSentence(told.sentence(), judged, Optional.empty());
        GivenParties two = new GivenParties(List.of(sentence), actor, recipient);
        return two.likeliest(
                Workbench.MODEL.pairs(), two.addedTo(new Features(), told.who(), Workbench.LEXICON.meanings()));
    }

    @Test
    void nothing_is_chosen_where_nothing_may_carry_an_event() {
        Told told = Workbench.told("Peru condemned Chile.");

        assertThat(between(told, List.of(), Span.of(0, 4), Span.of(15, 20))).isEmpty();
    }

    @Test
    void a_refusal_is_one_whatever_was_learnt() {
        Told told = Workbench.told("Turkey refused to meet Greece.");

        assertThat(between(told, told.judged(), Span.of(0, 6), Span.of(23, 29))).hasValueSatisfying(between -> {
            assertThat(between.reading().type()).isEqualTo(EventType.REJECT);
            assertThat(between.probability()).isEqualTo(0.8);
        });
    }

    @Test
    void the_word_that_joins_the_two_carries_the_act() {
        String text = "Peru condemned Chile while Kenya visited Sudan.";
        Told told = Workbench.told(text);

        assertThat(between(told, told.judged(), at(text, "Kenya"), at(text, "Sudan")))
                .hasValueSatisfying(between ->
                        assertThat(between.reading().trigger().form()).isEqualTo("visited"));
    }

    private static Span at(String text, String words) {
        return Span.of(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
