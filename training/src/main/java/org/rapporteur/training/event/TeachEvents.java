package org.rapporteur.training.event;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventLessons;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.training.corpus.Corpus;
import org.rapporteur.training.corpus.MarkedSentence;
import org.rapporteur.training.corpus.NewsTexts;

/**
 * Teaches the coder of events: {@code TeachEvents CORPUS NEWS.jsonl.gz OUT}. Reads the corpus and, where
 * CORPUS/news has marks for it, the news; leaves the tenth that is held back aside; writes the model.
 * The same files give the same model.
 */
public final class TeachEvents {
    private static final System.Logger LOG = System.getLogger(TeachEvents.class.getName());

    private final Knowledge knowledge = Knowledge.shipped();
    private final LanguageEngine engine = ReaderFactory.load().create();
    private final EventLessons lessons = new EventLessons(PartyFinder.with(knowledge));

    private TeachEvents() throws IOException {}

    /**
     * Teaches and writes.
     *
     * @param args the corpus's folder, the news, and the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Give the corpus's folder, the news and the model file to write");
        }
        new TeachEvents().teach(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    private void teach(Path folder, Path news, Path file) throws IOException {
        Corpus corpus = new Corpus(knowledge.plover());
        List<MarkedSentence> sentences = new ArrayList<>(corpus.written(folder));
        int written = sentences.size();
        if (Files.isDirectory(folder.resolve("news"))) {
            sentences.addAll(corpus.news(folder.resolve("news"), NewsTexts.read(news)));
        }
        List<EventLessons.Scene> scenes = new ArrayList<>();
        Set<EventLessons.Scene> reported = new HashSet<>();
        for (int each = 0; each < sentences.size(); each++) {
            if (!sentences.get(each).isHeldBack()) {
                EventLessons.Scene scene = scene(sentences.get(each));
                scenes.add(scene);
                if (each >= written) {
                    reported.add(scene);
                }
            }
        }
        long missed = scenes.stream().mapToLong(EventLessons.Scene::missed).sum();
        LOG.log(Level.INFO, "{0} sentences; of their events {1} have no candidate", scenes.size(), missed);
        EventModel model = new EventTeaching(knowledge).model(scenes, reported, header(scenes));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            model.write(out);
        }
    }

    private static String header(List<EventLessons.Scene> scenes) {
        return "Taught from " + scenes.size() + " marked sentences of corpus/; " + EventTeaching.SETTINGS;
    }

    private EventLessons.Scene scene(MarkedSentence sentence) {
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, sentence.text(), Map.of());
        AnnotatedReport annotated = new AnnotatedReport(report, null, engine.annotate(Part.TEXT, report.text()));
        List<Marked> events = sentence.events().stream()
                .map(event -> new Marked(
                        event.coding().type(),
                        event.coding().modes(),
                        event.coding().auxiliaryModes(),
                        event.trigger(),
                        event.actors(),
                        event.recipients()))
                .toList();
        return lessons.scene(annotated, events);
    }
}
