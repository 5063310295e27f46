package org.rapporteur.server;

import java.io.IOException;
import java.util.List;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.quantity.PartyStates;
import org.rapporteur.extract.quantity.QuantityFinder;
import org.rapporteur.extract.quotation.QuotationFinder;
import org.rapporteur.extract.relation.RelationFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.pipeline.Coder;
import org.rapporteur.pipeline.CoderPool;

/** The coders that the program runs with. */
final class Program {
    private Program() {}

    static CoderPool coders() throws IOException {
        ReaderFactory engines = new ReaderFactory(ReaderModel.load(), 1);
        Knowledge knowledge = Knowledge.shipped();
        PartyFinder parties = PartyFinder.with(knowledge);
        TimeExpressions times = new TimeExpressions();
        EventCoder events = EventCoder.create(parties, times, knowledge.plover());
        List<FindingExtractor> extractors = List.of(
                events,
                new QuotationFinder(parties, times),
                new QuantityFinder(times, new PartyStates(parties)),
                new RelationFinder(parties, times, knowledge));
        return new CoderPool(2, () -> new Coder(engines.create(), extractors, events, "test"));
    }
}
