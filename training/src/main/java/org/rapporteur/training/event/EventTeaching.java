package org.rapporteur.training.event;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.EventModel;
import org.rapporteur.extract.event.Guesses;
import org.rapporteur.extract.event.MarkedScene;
import org.rapporteur.extract.event.SentenceEncoder;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.EventType;

/**
 * Teaches the models of events from marked sentences. What one model says enters the lessons of the next
 * only of sentences that it was not taught with, and so does what the coder gets wrong.
 */
final class EventTeaching {
    private static final int FOLDS = 4;
    private static final long SEED = 20_261_125;
    private static final LogLinearTraining.Settings TRIGGERS = new LogLinearTraining.Settings(20, 6, 0.01, 3e-4, SEED);
    private static final LogLinearTraining.Settings PAIRS = new LogLinearTraining.Settings(19, 6, 0.01, 3e-4, SEED);
    private static final LogLinearTraining.Settings ROLES = new LogLinearTraining.Settings(20, 8, 0.02, 3e-4, SEED);
    private static final LogLinearTraining.Settings CASTS = new LogLinearTraining.Settings(15, 5, 0.02, 1e-4, SEED);
    private static final LogLinearTraining.Settings MODES = new LogLinearTraining.Settings(15, 12, 0.03, 1e-4, SEED);
    private static final LogLinearTraining.Settings LIGHTS = new LogLinearTraining.Settings(16, 12, 0.03, 1e-4, SEED);
    private static final LogLinearTraining.Settings VERDICTS = new LogLinearTraining.Settings(14, 4, 0.01, 1e-3, SEED);

    /** How the two largest models are taught, to be written into the model's header. */
    static final String SETTINGS = TRIGGERS + "; " + PAIRS;

    private static final System.Logger LOG = System.getLogger(EventTeaching.class.getName());

    private static final List<String> TYPES =
            Stream.of(EventType.values()).map(EventType::name).toList();

    private final Knowledge knowledge;
    private final List<MarkedScene> scenes;
    private final Guesses guesses;
    private final List<Fold> folds;
    private final List<EventModel> unseen;

    /**
     * Of marked sentences.
     *
     * @param guesses what is taken for told by sentences that nobody marked
     */
    EventTeaching(Knowledge knowledge, List<MarkedScene> scenes, Guesses guesses) {
        this.knowledge = knowledge;
        this.scenes = List.copyOf(scenes);
        this.guesses = guesses;
        this.folds = IntStream.range(0, FOLDS).mapToObj(this::fold).toList();
        this.unseen = IntStream.range(0, FOLDS)
                .mapToObj(each -> model("", folds.get(each).triggers(), without(folds, each)))
                .toList();
    }

    /** One part of the sentences, with what is learnt from the others. */
    private record Fold(
            List<MarkedScene> held,
            LogLinear triggers,
            List<Lesson> pairs,
            List<Lesson> roles,
            List<Lesson> modes,
            List<Lesson> lights) {
        static Fold of(List<MarkedScene> held, LogLinear unseen) {
            return new Fold(
                    held,
                    unseen,
                    gathered(held, scene -> scene.pairs(unseen)),
                    gathered(held, scene -> scene.roles(unseen)),
                    gathered(held, MarkedScene::modes),
                    gathered(held, scene -> scene.lights(unseen)));
        }
    }

    /**
     * The model.
     *
     * @param reported those of the sentences that stood in the news; what the coder gets wrong is learnt from
     *     them, or from all where there are none
     */
    EventModel model(Set<MarkedScene> reported, String header) {
        EventModel taught = model(header, triggers(scenes, guesses), folds);
        return tried(taught, any -> true, reported, Optional.empty());
    }

    /**
     * A model whose casts and verdicts are those where a second opinion is heard.
     *
     * @param aside those of the sentences that the second opinion was not taught with
     * @param reported those of them that stood in the news
     */
    EventModel precise(Set<MarkedScene> aside, Set<MarkedScene> reported, SentenceEncoder encoder) {
        return tried(unseen.get(0), aside::contains, reported, Optional.of(encoder));
    }

    /** The model with what is learnt from trying those out that had not seen a sentence. */
    private EventModel tried(
            EventModel taught,
            Predicate<MarkedScene> asked,
            Set<MarkedScene> reported,
            Optional<SentenceEncoder> encoder) {
        List<List<Lesson>> casts = casts(asked, encoder);
        List<List<Lesson>> verdicts = new ArrayList<>();
        for (int each = 0; each < FOLDS; each++) {
            EventModel model = unseen.get(each).withCasts(cast(without(casts, each)));
            verdicts.add(verdicts(folds.get(each), coder(model, encoder), reported));
        }
        report(verdicts, scenes, reported);
        return taught.withCasts(cast(casts)).withVerdicts(verdict(verdicts));
    }

    private List<List<Lesson>> casts(Predicate<MarkedScene> asked, Optional<SentenceEncoder> encoder) {
        return IntStream.range(0, FOLDS)
                .mapToObj(each -> {
                    EventModel model = unseen.get(each);
                    List<MarkedScene> held =
                            folds.get(each).held().stream().filter(asked).toList();
                    return gathered(held, scene -> scene.casts(model.triggers(), model.roles(), encoder));
                })
                .toList();
    }

    private EventCoder coder(EventModel model, Optional<SentenceEncoder> encoder) {
        PartyFinder parties = PartyFinder.with(knowledge);
        TimeExpressions times = new TimeExpressions();
        return encoder.map(heard -> EventCoder.with(model, heard, parties, times, knowledge.plover()))
                .orElseGet(() -> EventCoder.with(model, parties, times, knowledge.plover()));
    }

    private static void report(List<List<Lesson>> verdicts, List<MarkedScene> scenes, Set<MarkedScene> reported) {
        long marked = scenes.stream()
                .filter(scene -> reported.isEmpty() || reported.contains(scene))
                .mapToLong(MarkedScene::marked)
                .sum();
        LOG.log(Level.INFO, () -> curve(verdicts).table(marked));
    }

    /** How the confidence does on sentences that nothing was taught with. */
    private static ConfidenceCurve curve(List<List<Lesson>> verdicts) {
        ConfidenceCurve curve = new ConfidenceCurve();
        for (int each = 0; each < verdicts.size(); each++) {
            LogLinear unseen = verdict(without(verdicts, each));
            verdicts.get(each)
                    .forEach(lesson -> curve.add(
                            unseen.probabilities(lesson.features())[EventModel.VERDICTS.indexOf(EventModel.RIGHT)],
                            lesson.answer().equals(EventModel.RIGHT)));
        }
        return curve;
    }

    private static LogLinear verdict(List<List<Lesson>> verdicts) {
        return LogLinearTraining.teach(gathered(verdicts, each -> each), EventModel.VERDICTS, VERDICTS);
    }

    private static LogLinear cast(List<List<Lesson>> casts) {
        return LogLinearTraining.teach(gathered(casts, each -> each), EventModel.PARTS, CASTS);
    }

    private static <T> List<T> without(List<T> all, int number) {
        List<T> others = new ArrayList<>(all);
        others.remove(number);
        return others;
    }

    private Fold fold(int number) {
        List<MarkedScene> others = new ArrayList<>();
        List<MarkedScene> held = new ArrayList<>();
        for (int each = 0; each < scenes.size(); each++) {
            (each % FOLDS == number ? held : others).add(scenes.get(each));
        }
        return Fold.of(held, triggers(others, guesses));
    }

    /** What candidates come to. */
    static LogLinear triggers(List<MarkedScene> scenes, Guesses guesses) {
        List<String> outcomes = new ArrayList<>(TYPES);
        outcomes.add("NONE");
        List<Lesson> lessons = new ArrayList<>(gathered(scenes, MarkedScene::triggers));
        lessons.addAll(guesses.triggers());
        return LogLinearTraining.teach(lessons, outcomes, TRIGGERS);
    }

    /** What part each of those takes who are named. */
    static LogLinear roles(List<Lesson> marked, Guesses guesses) {
        List<Lesson> lessons = new ArrayList<>(marked);
        lessons.addAll(guesses.roles());
        return LogLinearTraining.teach(lessons, EventModel.PARTS, ROLES);
    }

    /** In what light events are told. */
    static LogLinear lights(List<Lesson> marked, Guesses guesses) {
        List<String> known = answers(marked);
        List<Lesson> lessons = new ArrayList<>(marked);
        guesses.lights().stream()
                .filter(guess -> known.contains(guess.answer()))
                .forEach(lessons::add);
        return LogLinearTraining.teach(lessons, known, LIGHTS);
    }

    private EventModel model(String header, LogLinear triggers, List<Fold> folds) {
        List<Lesson> roles = gathered(folds, Fold::roles);
        List<Lesson> modes = gathered(folds, Fold::modes);
        List<Lesson> lights = gathered(folds, Fold::lights);
        return new EventModel(
                header,
                triggers,
                LogLinearTraining.teach(gathered(folds, Fold::pairs), TYPES, PAIRS),
                roles(roles, guesses),
                EventModel.UNCAST,
                LogLinearTraining.teach(modes, answers(modes), MODES),
                lights(lights, guesses),
                EventModel.UNJUDGED);
    }

    /** What a coder that was not taught with these sentences makes of them. */
    private static List<Lesson> verdicts(Fold fold, EventCoder coder, Set<MarkedScene> reported) {
        List<MarkedScene> asked = fold.held().stream()
                .filter(scene -> reported.isEmpty() || reported.contains(scene))
                .toList();
        return gathered(asked, scene -> scene.verdicts(coder));
    }

    private static List<String> answers(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::answer).distinct().sorted().toList();
    }

    static <T> List<Lesson> gathered(List<T> from, Function<T, List<Lesson>> lessons) {
        return from.stream().flatMap(each -> lessons.apply(each).stream()).toList();
    }
}
