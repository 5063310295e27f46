package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import org.rapporteur.extract.EventExplainer;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.quantity.PartyStates;
import org.rapporteur.extract.quantity.QuantityFinder;
import org.rapporteur.extract.quotation.QuotationFinder;
import org.rapporteur.extract.relation.RelationFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.pipeline.Coder;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.store.RecordBrowser;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Stores;

/** Which implementations the program runs with: the only place that names them. */
final class Composition {
    /** Changes whenever the extractors or their lexicons may find something else in the same text. */
    private static final String RULES = "rules-5";

    private Composition() {}

    /** The reader of language. */
    static ReaderFactory engines(int beam) throws IOException {
        return new ReaderFactory(ReaderModel.load(), beam);
    }

    static CoderPool coders(int workers, int beam) throws IOException {
        LanguageEngine.Factory engines = engines(beam);
        Knowledge knowledge = Knowledge.shipped();
        PartyFinder parties = PartyFinder.with(knowledge);
        TimeExpressions times = new TimeExpressions();
        EventCoder events = EventCoder.create(parties, times, knowledge.plover());
        List<FindingExtractor> extractors = List.of(
                events,
                new QuotationFinder(parties, times),
                new QuantityFinder(times, new PartyStates(parties)),
                new RelationFinder(parties, times, knowledge));
        String version = engines.version() + " " + RULES;
        return new CoderPool(workers, () -> new Coder(engines.create(), extractors, events, version));
    }

    /** What says why events are coded as they are. */
    static EventExplainer explainer() {
        Knowledge knowledge = Knowledge.shipped();
        return EventCoder.create(PartyFinder.with(knowledge), new TimeExpressions(), knowledge.plover());
    }

    static RecordWriter writer(String location) {
        return Stores.open(location);
    }

    static RecordBrowser browser(String location) {
        return Stores.openForBrowsing(location);
    }

    static RecordReader reader(String location) {
        return Stores.openForReading(location);
    }
}
