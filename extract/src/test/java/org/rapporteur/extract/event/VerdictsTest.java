package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.English;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;

class VerdictsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final PartyFinder FINDER = PartyFinder.with(KNOWLEDGE);
    private static final EventCoder CODER = EventCoder.create(FINDER, new TimeExpressions(), KNOWLEDGE.plover());

    private final AnnotatedReport report =
            English.report(null, "Two editors were arrested by Belarusian police.", null);
    private final PoliticalEvent coded = CODER.code(report).get(0).event();

    @Test
    void what_is_coded_as_it_is_marked_is_right() {
        assertThat(verdict(marked(EventType.COERCE, Set.of(), "Belarusian police", "Two editors")))
                .isEqualTo(EventModel.RIGHT);
    }

    @Test
    void with_another_party_or_in_another_light_it_is_partly_right() {
        assertThat(verdict(marked(EventType.COERCE, Set.of(), "Belarusian police", null)))
                .isEqualTo(EventModel.PARTLY);
        assertThat(verdict(
                        marked(EventType.COERCE, Set.of(AuxiliaryMode.NEGATION), "Belarusian police", "Two editors")))
                .isEqualTo(EventModel.PARTLY);
    }

    @Test
    void as_another_type_or_where_nothing_is_marked_it_is_wrong() {
        assertThat(verdict(marked(EventType.SUPPORT, Set.of(), "Belarusian police", "Two editors")))
                .isEqualTo(EventModel.WRONG);
        assertThat(new Verdicts(FINDER.in(report)).of(coded, List.of())).isEqualTo(EventModel.WRONG);
    }

    private String verdict(Marked marked) {
        return new Verdicts(FINDER.in(report)).of(coded, List.of(marked));
    }

    private Marked marked(EventType type, Set<AuxiliaryMode> light, String actor, @Nullable String recipient) {
        return new Marked(
                type,
                List.of(),
                light,
                span("were arrested"),
                List.of(span(actor)),
                recipient == null ? List.of() : List.of(span(recipient)));
    }

    private Span span(String words) {
        int start = report.text().text().indexOf(words);
        return Span.of(start, start + words.length());
    }
}
