package org.rapporteur.training.event;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.MarkedScene;
import org.rapporteur.extract.event.MarkedScene.Guesses;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.extract.learnt.LogLinear;

/**
 * Guesses what the sentences of news tell that nobody marked: as a model that was taught with the marks
 * and a reader of encoder find it together, each likely answer with its weight. What the slow reader
 * knows the fast coder learns so in part (Hinton, Vinyals and Dean 2015).
 */
final class Guessing {
    private static final System.Logger LOG = System.getLogger(Guessing.class.getName());

    /** Where nobody is asked. */
    static final Guesses NONE = new Guesses(List.of(), List.of());

    private Guessing() {}

    /**
     * Guesses about all sentences of the articles but those of the corpus, also those of it that are held back.
     *
     * @param articles texts by their ids
     */
    static Guesses of(MarkedScenes marked, Map<String, String> articles, SentenceEncoder encoder) {
        List<MarkedScene> scenes = marked.taught();
        LogLinear triggers = EventTeaching.triggers(scenes, NONE);
        LogLinear roles = EventTeaching.roles(EventTeaching.gathered(scenes, scene -> scene.roles(triggers)), NONE);
        Set<String> known = marked.texts();
        List<Lesson> carried = new ArrayList<>();
        List<Lesson> taken = new ArrayList<>();
        for (String text : articles.values()) {
            if (!text.isBlank()) {
                Guesses guesses = marked.unmarked(text).guesses(triggers, roles, encoder, one -> !known.contains(one));
                carried.addAll(guesses.triggers());
                taken.addAll(guesses.roles());
            }
        }
        LOG.log(Level.INFO, "{0} guesses of candidates, {1} of parts", carried.size(), taken.size());
        return new Guesses(carried, taken);
    }
}
