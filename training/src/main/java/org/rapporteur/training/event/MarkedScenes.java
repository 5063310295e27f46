package org.rapporteur.training.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventLessons;
import org.rapporteur.extract.event.MarkedScene;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.training.corpus.Corpus;
import org.rapporteur.training.corpus.MarkedSentence;
import org.rapporteur.training.corpus.NewsTexts;

/** The corpus as the program's reader reads it: each sentence with its candidates and what they carry. */
final class MarkedScenes {
    private final List<Marked> all = new ArrayList<>();
    private final LanguageEngine engine = ReaderFactory.load().create();
    private final EventLessons lessons;

    /**
     * A sentence that was read.
     *
     * @param tokens where its words stand
     * @param reported whether it stood in the news
     */
    record Marked(MarkedSentence sentence, MarkedScene scene, List<Span> tokens, boolean reported) {
        Marked {
            tokens = List.copyOf(tokens);
        }
    }

    private MarkedScenes(Knowledge knowledge) throws IOException {
        this.lessons = new EventLessons(PartyFinder.with(knowledge));
    }

    /** Reads a corpus: what was written for it, and what is marked in the news. */
    static MarkedScenes of(Path folder, Path news) throws IOException {
        Knowledge knowledge = Knowledge.shipped();
        MarkedScenes scenes = new MarkedScenes(knowledge);
        Corpus corpus = new Corpus(knowledge.plover());
        corpus.written(folder).forEach(sentence -> scenes.add(sentence, false));
        if (corpus.hasNews(folder)) {
            Map<String, String> articles = NewsTexts.read(news);
            corpus.news(folder.resolve(Corpus.NEWS), articles).forEach(sentence -> scenes.add(sentence, true));
            corpus.news(folder.resolve(Corpus.LIKELY), articles).forEach(sentence -> scenes.add(sentence, true));
        }
        return scenes;
    }

    private AnnotatedReport annotated(String text) {
        Report report = Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, text, Map.of());
        return new AnnotatedReport(report, null, engine.annotate(Part.TEXT, report.text()));
    }

    /** A text in which nothing is marked. */
    MarkedScene unmarked(String text) {
        return lessons.scene(annotated(text), List.of());
    }

    /** The words of all sentences. */
    Set<String> texts() {
        return all.stream().map(each -> each.sentence().text()).collect(Collectors.toSet());
    }

    private void add(MarkedSentence sentence, boolean reported) {
        AnnotatedReport annotated = annotated(sentence.text());
        List<EventLessons.Marked> events = sentence.events().stream()
                .map(event -> new EventLessons.Marked(
                        event.coding().type(),
                        event.coding().modes(),
                        event.coding().auxiliaryModes(),
                        event.trigger(),
                        event.actors(),
                        event.recipients()))
                .toList();
        all.add(new Marked(
                sentence,
                lessons.scene(annotated, events),
                annotated.text().tokens().map(Token::span).toList(),
                reported));
    }

    /** All of them, also those that are held back. */
    List<Marked> all() {
        return List.copyOf(all);
    }

    /** Whether any stood in the news. */
    boolean hasNews() {
        return all.stream().anyMatch(Marked::reported);
    }

    /** Those that may be learnt from. */
    List<MarkedScene> taught() {
        return all.stream()
                .filter(each -> !each.sentence().isHeldBack())
                .map(Marked::scene)
                .toList();
    }

    /** Of those, the ones of which something holds. */
    Set<MarkedScene> which(Predicate<Marked> holds) {
        Set<MarkedScene> scenes = new HashSet<>();
        all.stream()
                .filter(each -> !each.sentence().isHeldBack() && holds.test(each))
                .forEach(each -> scenes.add(each.scene()));
        return scenes;
    }
}
