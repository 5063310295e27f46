package org.rapporteur.training.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.training.corpus.Corpus;
import org.rapporteur.training.corpus.MarkedSentence;
import org.rapporteur.training.corpus.NewsTexts;

/**
 * Measures the program's coder of events on the tenth of the corpus that is held back:
 * {@code MeasureEvents CORPUS NEWS.jsonl.gz [precise]}. Prints, for written sentences and for those of news apart,
 * precision and recall by type and mode, how often the auxiliary modes are right, and how many sentences
 * without an event get one.
 */
public final class MeasureEvents {
    private final Corpus corpus;
    private final LanguageEngine engine;
    private final EventCoder coder;

    MeasureEvents(Knowledge knowledge, LanguageEngine engine, EventCoder coder) {
        this.corpus = new Corpus(knowledge.plover());
        this.engine = engine;
        this.coder = coder;
    }

    /**
     * Measures and prints.
     *
     * @param args the corpus's folder, and the news; and {@code precise} for the coder that hears a second opinion
     */
    @SuppressWarnings("SystemOut") // it is a command
    public static void main(String[] args) throws IOException {
        boolean precise = args.length == 3 && args[2].equals("precise");
        if (args.length != 2 && !precise) {
            throw new IllegalArgumentException("Give the corpus's folder and the news, and perhaps: precise");
        }
        Knowledge knowledge = Knowledge.shipped();
        PartyFinder parties = PartyFinder.with(knowledge);
        TimeExpressions times = new TimeExpressions();
        EventCoder coder = precise
                ? EventCoder.precise(OnnxSentenceEncoder.load(), parties, times, knowledge.plover())
                : EventCoder.create(parties, times, knowledge.plover());
        new MeasureEvents(knowledge, ReaderFactory.load().create(), coder)
                .run(Path.of(args[0]), Path.of(args[1]), System.out);
    }

    /** Measures what is held back of a corpus, and prints. */
    void run(Path folder, Path news, PrintStream out) throws IOException {
        measure("Written sentences", corpus.written(folder), out);
        Map<String, String> articles = NewsTexts.read(news);
        measure("News drawn by chance", corpus.news(folder.resolve(Corpus.NEWS), articles), out);
        measure("News that may tell an event", corpus.news(folder.resolve(Corpus.LIKELY), articles), out);
    }

    private void measure(String title, List<MarkedSentence> sentences, PrintStream out) {
        if (!sentences.isEmpty()) {
            EventScores scores = new EventScores(engine, coder);
            sentences.stream().filter(MarkedSentence::isHeldBack).forEach(scores::add);
            out.println(title);
            scores.print(out);
        }
    }
}
