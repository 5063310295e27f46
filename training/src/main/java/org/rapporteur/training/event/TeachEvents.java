package org.rapporteur.training.event;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventLessons;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.EventType;
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
    private static final int FOLDS = 4;
    private static final long SEED = 20_261_125;
    private static final LogLinearTraining.Settings TRIGGERS = new LogLinearTraining.Settings(19, 6, 0.01, 3e-4, SEED);
    private static final LogLinearTraining.Settings PAIRS = new LogLinearTraining.Settings(19, 6, 0.01, 3e-4, SEED);
    private static final LogLinearTraining.Settings ROLES = new LogLinearTraining.Settings(20, 6, 0.03, 1e-5, SEED);
    private static final LogLinearTraining.Settings MODES = new LogLinearTraining.Settings(15, 12, 0.03, 1e-4, SEED);
    private static final LogLinearTraining.Settings LIGHTS = new LogLinearTraining.Settings(16, 12, 0.03, 1e-4, SEED);
    private static final System.Logger LOG = System.getLogger(TeachEvents.class.getName());

    private final List<String> types =
            Stream.of(EventType.values()).map(EventType::name).toList();
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
        if (Files.isDirectory(folder.resolve("news"))) {
            sentences.addAll(corpus.news(folder.resolve("news"), NewsTexts.read(news)));
        }
        List<EventLessons.Scene> scenes = new ArrayList<>();
        for (MarkedSentence sentence : sentences) {
            if (!sentence.isHeldBack()) {
                scenes.add(scene(sentence));
            }
        }
        long missed = scenes.stream().mapToLong(EventLessons.Scene::missed).sum();
        LOG.log(Level.INFO, "{0} sentences; of their events {1} have no candidate", scenes.size(), missed);
        EventModel model = model(scenes, header(scenes));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            model.write(out);
        }
    }

    private static String header(List<EventLessons.Scene> scenes) {
        return "Taught from " + scenes.size() + " marked sentences of corpus/; " + TRIGGERS + "; " + PAIRS;
    }

    EventModel model(List<EventLessons.Scene> scenes, String header) {
        List<String> outcomes = new ArrayList<>(types);
        outcomes.add("NONE");
        LogLinear triggers = LogLinearTraining.teach(triggerLessons(scenes), outcomes, TRIGGERS);
        List<Lesson> pairs = new ArrayList<>();
        List<Lesson> roles = new ArrayList<>();
        List<Lesson> lights = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<EventLessons.Scene> others = new ArrayList<>();
            List<EventLessons.Scene> held = new ArrayList<>();
            for (int i = 0; i < scenes.size(); i++) {
                (i % FOLDS == fold ? held : others).add(scenes.get(i));
            }
            LogLinear unseen = LogLinearTraining.teach(triggerLessons(others), outcomes, TRIGGERS);
            for (EventLessons.Scene scene : held) {
                pairs.addAll(scene.pairs(unseen));
                roles.addAll(scene.roles(unseen));
                lights.addAll(scene.lights(unseen));
            }
        }
        List<Lesson> modes =
                scenes.stream().flatMap(scene -> scene.modes().stream()).toList();
        LOG.log(Level.INFO, "{0} pairs, {1} of roles, {2} of modes", pairs.size(), roles.size(), modes.size());
        return new EventModel(
                header,
                triggers,
                LogLinearTraining.teach(pairs, types, PAIRS),
                LogLinearTraining.teach(roles, answers(roles), ROLES),
                LogLinearTraining.teach(modes, answers(modes), MODES),
                LogLinearTraining.teach(lights, answers(lights), LIGHTS));
    }

    private static List<String> answers(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::answer).distinct().sorted().toList();
    }

    private static List<Lesson> triggerLessons(List<EventLessons.Scene> scenes) {
        return scenes.stream().flatMap(scene -> scene.triggers().stream()).toList();
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
