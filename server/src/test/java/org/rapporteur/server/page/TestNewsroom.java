package org.rapporteur.server.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.quantity.PartyStates;
import org.rapporteur.extract.quantity.QuantityFinder;
import org.rapporteur.extract.quotation.QuotationFinder;
import org.rapporteur.extract.relation.RelationFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.intake.ReadingDefaults;
import org.rapporteur.intake.ReportReader;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.language.reader.ReaderModel;
import org.rapporteur.pipeline.Coder;
import org.rapporteur.pipeline.CoderPool;
import org.rapporteur.pipeline.ReadingProgress;
import org.rapporteur.pipeline.ReadingRun;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.server.Newsroom;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Stores;

/** Reads and codes as the program does, with one coder. */
record TestNewsroom(Path store) implements Newsroom {
    @Override
    public CoderPool openCoders() throws IOException {
        return coders();
    }

    @Override
    public RecordWriter openWriter() {
        return Stores.open(store.toString());
    }

    /** Reads a file or folder into a record. */
    static void read(Path store, Path reports) throws IOException {
        try (RecordWriter writer = Stores.open(store.toString());
                RecordReader record = Stores.openForReading(store.toString());
                CoderPool coders = coders()) {
            ReadingRun run = new ReadingRun(coders, record, writer, new Reconciler(), ReadingProgress.SILENT);
            new ReportReader(ReadingDefaults.NONE, run).readPath(reports);
            run.finish();
        }
    }

    private static CoderPool coders() throws IOException {
        LanguageEngine.Factory engines = new ReaderFactory(ReaderModel.load(), ReaderFactory.BEAM);
        Knowledge knowledge = Knowledge.shipped();
        PartyFinder parties = PartyFinder.with(knowledge);
        TimeExpressions times = new TimeExpressions();
        EventCoder events = EventCoder.create(parties, times, knowledge.plover());
        List<FindingExtractor> extractors = List.of(
                events,
                new QuotationFinder(parties, times),
                new QuantityFinder(times, new PartyStates(parties)),
                new RelationFinder(parties, times, knowledge));
        return new CoderPool(1, () -> new Coder(engines.create(), extractors, events, "test"));
    }
}
