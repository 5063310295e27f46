package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import org.rapporteur.cli.EngineOptions.Engine;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.extract.EventExplainer;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.event.SentenceEncoder;
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
    /** Changes whenever the extractors, their lexicons or the lists of the reader may find something else in the same text. */
    private static final String RULES = "rules-7";

    private Composition() {}

    /** The reader of language. */
    static ReaderFactory engines(int beam) throws IOException {
        return new ReaderFactory(ReaderModel.load(), beam);
    }

    static CoderPool coders(int workers, EngineOptions options) throws IOException {
        LanguageEngine.Factory engines = engines(options.beam());
        Knowledge knowledge = Knowledge.shipped();
        PartyFinder parties = PartyFinder.with(knowledge);
        TimeExpressions times = new TimeExpressions();
        EventCoder events = events(options.engine(), parties, times, knowledge);
        List<FindingExtractor> extractors = List.of(
                events,
                new QuotationFinder(parties, times),
                new QuantityFinder(times, new PartyStates(parties)),
                new RelationFinder(parties, times, knowledge));
        String version = engines.version() + " " + RULES + version(options.engine());
        return new CoderPool(workers, () -> new Coder(engines.create(), extractors, events, version));
    }

    private static EventCoder events(Engine engine, PartyFinder parties, TimeExpressions times, Knowledge knowledge) {
        return switch (engine) {
            case FAST -> EventCoder.create(parties, times, knowledge.plover());
            case PRECISE -> EventCoder.precise(encoder(), parties, times, knowledge.plover());
        };
    }

    private static String version(Engine engine) {
        return engine == Engine.FAST ? "" : " " + engine;
    }

    private static SentenceEncoder encoder() {
        try {
            return OnnxSentenceEncoder.load();
        } catch (UnsatisfiedLinkError e) {
            throw new UsageException("--engine precise does not run on this machine (" + e.getMessage()
                    + "); leave it out and the fast one codes");
        }
    }

    /** What says why events are coded as they are. */
    static EventExplainer explainer(EngineOptions options) {
        Knowledge knowledge = Knowledge.shipped();
        return events(options.engine(), PartyFinder.with(knowledge), new TimeExpressions(), knowledge);
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
