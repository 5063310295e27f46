package org.rapporteur.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;

class MarkupTest {
    private final Markup markup = new Markup(Knowledge.shipped().plover());

    @Test
    void readsOneEventWithItsParties() {
        MarkedSentence sentence = markup.parse("t:1", "[Ghana|a] [accused|=ACCUSE:allege] [Togo|r] of it.");

        assertThat(sentence.text()).isEqualTo("Ghana accused Togo of it.");
        MarkedEvent event = sentence.events().get(0);
        assertThat(event.coding().type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.coding().modes()).containsExactly("allege");
        assertThat(event.trigger()).isEqualTo(Span.of(6, 13));
        assertThat(event.actors()).containsExactly(Span.of(0, 5));
        assertThat(event.recipients()).containsExactly(Span.of(14, 18));
    }

    @Test
    void readsSeveralEventsThatShareSpansAndSpansWithinSpans() {
        MarkedSentence sentence = markup.parse(
                "t:1",
                "[The [Iranian|r2] envoy|a1 a2] [met|1=CONSULT] [Rao|r1] and [may criticise|2=ACCUSE;hypothetical] it.");

        assertThat(sentence.text()).isEqualTo("The Iranian envoy met Rao and may criticise it.");
        assertThat(sentence.events()).hasSize(2);
        assertThat(sentence.events().get(1).recipients()).containsExactly(Span.of(4, 11));
        assertThat(sentence.events().get(1).coding().auxiliaryModes()).containsExactly(AuxiliaryMode.HYPOTHETICAL);
    }

    @Test
    void aSentenceWithoutMarksTellsNoEvent() {
        assertThat(markup.parse("t:1", "It rained.").events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Ghana accused Togo.;does not end",
                "Ghana] accused Togo.;without labels",
                "Ghana|a] accused Togo.;outside of a span",
                "[Ghana|a] accused Togo.;no trigger",
                "[Ghana|b] accused Togo.;no label",
                "[Ghana |a] [accused|=ACCUSE] Togo.;blanks around",
                "Ghana [accused|=BLAME] Togo.;no type is called BLAME",
                "Ghana [accused|=ACCUSE:visit] Togo.;has no mode visit",
                "Ghana [accused|=ACCUSE>CONSULT] Togo.;planned act",
                "Ghana [accused|=ACCUSE] and [blamed|=ACCUSE] Togo.;two triggers"
            })
    void namesPlaceAndReasonOfWhatIsWrong(String line, String why) {
        assertThatThrownBy(() -> markup.parse("events.txt:7", line))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("events.txt:7: ")
                .hasMessageContaining(why);
    }

    @Test
    void standsOffNewsWithoutAnyOfItsWordsAndComesBackTheSame() {
        Map<String, String> articles = Map.of("n1", "First. Chad will send tents to Niger. Last.");
        MarkedSentence sentence = markup.parse("t:1", "[Chad|a] [will send|=AGREE>AID] tents to [Niger|r].");
        String line = StandOff.line("n1", 7, sentence);
        StandOff standOff = new StandOff(Knowledge.shipped().plover());

        assertThat(line).doesNotContain("Chad", "tents");
        MarkedSentence read = standOff.parse("t:1", line, articles);
        assertThat(read).isEqualTo(sentence);
        assertThatThrownBy(() ->
                        standOff.parse("n.tsv:2", line, Map.of("n1", "First. Chad will send tanks to Niger. Last.")))
                .hasMessageContaining("n.tsv:2: the article's words are others");
    }

    @Test
    void nearCopiesAreFoundWhateverTheirCaseAndMarks() {
        NearCopies copies = new NearCopies();
        copies.add("a:1", "The miners blocked the road to the port on Monday, officials said.");

        assertThat(copies.of("Officials said the miners blocked the road to the port"))
                .contains("a:1");
        assertThat(copies.of("The miners left the road to the north")).isEmpty();
    }
}
