package org.rapporteur.training.event;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extract.event.Guesser;
import org.rapporteur.extract.event.Guesses;
import org.rapporteur.extract.event.MarkedScene;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.extract.learnt.LogLinear;

/**
 * Guesses what the sentences of news tell that nobody marked: as a model that was taught with the marks
 * and a reader of encoder find it together, each likely answer with its weight. What the slow reader
 * knows the fast coder learns so in part (Hinton, Vinyals and Dean 2015).
 */
final class Guessing {
    private static final System.Logger LOG = System.getLogger(Guessing.class.getName());

    private Guessing() {}

    /**
     * Guesses about all sentences of the articles but those of the corpus, also those of it that are held back.
     *
     * @param articles texts by their ids
     */
    static Guesses of(MarkedScenes marked, Map<String, String> articles, SentenceEncoder encoder) {
        Guesser guesser = guesser(marked.taught(), encoder);
        Set<String> known = marked.texts();
        List<Guesses> guesses = new ArrayList<>();
        for (String text : articles.values()) {
            if (!text.isBlank()) {
                guesses.add(marked.unmarked(text).guesses(guesser, one -> !known.contains(one)));
            }
        }
        Guesses all = Guesses.of(guesses);
        LOG.log(
                Level.INFO,
                "{0} guesses of candidates, {1} of parts, {2} of lights",
                all.triggers().size(),
                all.roles().size(),
                all.lights().size());
        return all;
    }

    private static Guesser guesser(List<MarkedScene> scenes, SentenceEncoder encoder) {
        LogLinear triggers = EventTeaching.triggers(scenes, Guesses.NONE);
        return new Guesser(
                triggers,
                EventTeaching.roles(EventTeaching.gathered(scenes, scene -> scene.roles(triggers)), Guesses.NONE),
                EventTeaching.lights(EventTeaching.gathered(scenes, scene -> scene.lights(triggers)), Guesses.NONE),
                encoder);
    }
}
