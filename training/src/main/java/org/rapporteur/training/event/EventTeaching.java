package org.rapporteur.training.event;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.EventLessons.Scene;
import org.rapporteur.extract.event.EventModel;
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
    private static final LogLinearTraining.Settings TRIGGERS = new LogLinearTraining.Settings(19, 6, 0.01, 3e-4, SEED);
    private static final LogLinearTraining.Settings PAIRS = new LogLinearTraining.Settings(19, 6, 0.01, 3e-4, SEED);
    private static final LogLinearTraining.Settings ROLES = new LogLinearTraining.Settings(20, 8, 0.02, 3e-4, SEED);
    private static final LogLinearTraining.Settings CASTS = new LogLinearTraining.Settings(15, 5, 0.02, 1e-4, SEED);
    private static final LogLinearTraining.Settings MODES = new LogLinearTraining.Settings(15, 12, 0.03, 1e-4, SEED);
    private static final LogLinearTraining.Settings LIGHTS = new LogLinearTraining.Settings(16, 12, 0.03, 1e-4, SEED);
    private static final LogLinearTraining.Settings VERDICTS = new LogLinearTraining.Settings(14, 4, 0.01, 1e-3, SEED);

    /** How the two largest models are taught, to be written into the model's header. */
    static final String SETTINGS = TRIGGERS + "; " + PAIRS;

    private static final System.Logger LOG = System.getLogger(EventTeaching.class.getName());

    private final List<String> types =
            Stream.of(EventType.values()).map(EventType::name).toList();
    private final Knowledge knowledge;

    EventTeaching(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** One part of the sentences, with what is learnt from the others. */
    private record Fold(
            List<Scene> held,
            LogLinear triggers,
            List<Lesson> pairs,
            List<Lesson> roles,
            List<Lesson> modes,
            List<Lesson> lights) {
        static Fold of(List<Scene> held, LogLinear unseen) {
            return new Fold(
                    held,
                    unseen,
                    gathered(held, scene -> scene.pairs(unseen)),
                    gathered(held, scene -> scene.roles(unseen)),
                    gathered(held, Scene::modes),
                    gathered(held, scene -> scene.lights(unseen)));
        }
    }

    /**
     * The model.
     *
     * @param reported those of the sentences that stood in the news; what the coder gets wrong is learnt from
     *     them, or from all where there are none
     */
    EventModel model(List<Scene> scenes, Set<Scene> reported, String header) {
        LogLinear triggers = triggers(scenes);
        List<Fold> folds = new ArrayList<>();
        for (int each = 0; each < FOLDS; each++) {
            folds.add(fold(scenes, each));
        }
        List<EventModel> unseen = new ArrayList<>();
        for (int each = 0; each < FOLDS; each++) {
            unseen.add(model("", folds.get(each).triggers(), without(folds, each)));
        }
        List<List<Lesson>> casts = new ArrayList<>();
        for (int each = 0; each < FOLDS; each++) {
            LogLinear roles = unseen.get(each).roles();
            LogLinear judged = unseen.get(each).triggers();
            casts.add(gathered(folds.get(each).held(), scene -> scene.casts(judged, roles)));
        }
        List<List<Lesson>> verdicts = new ArrayList<>();
        for (int each = 0; each < FOLDS; each++) {
            LogLinear cast = cast(without(casts, each));
            verdicts.add(verdicts(folds.get(each), unseen.get(each).withCasts(cast), reported));
        }
        long marked = scenes.stream()
                .filter(scene -> reported.isEmpty() || reported.contains(scene))
                .mapToLong(Scene::marked)
                .sum();
        LOG.log(Level.INFO, () -> curve(verdicts).table(marked));
        return model(header, triggers, folds).withCasts(cast(casts)).withVerdicts(verdict(verdicts));
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

    private Fold fold(List<Scene> scenes, int number) {
        List<Scene> others = new ArrayList<>();
        List<Scene> held = new ArrayList<>();
        for (int each = 0; each < scenes.size(); each++) {
            (each % FOLDS == number ? held : others).add(scenes.get(each));
        }
        return Fold.of(held, triggers(others));
    }

    private LogLinear triggers(List<Scene> scenes) {
        List<String> outcomes = new ArrayList<>(types);
        outcomes.add("NONE");
        return LogLinearTraining.teach(gathered(scenes, Scene::triggers), outcomes, TRIGGERS);
    }

    private EventModel model(String header, LogLinear triggers, List<Fold> folds) {
        List<Lesson> roles = gathered(folds, Fold::roles);
        List<Lesson> modes = gathered(folds, Fold::modes);
        List<Lesson> lights = gathered(folds, Fold::lights);
        return new EventModel(
                header,
                triggers,
                LogLinearTraining.teach(gathered(folds, Fold::pairs), types, PAIRS),
                LogLinearTraining.teach(roles, EventModel.PARTS, ROLES),
                EventModel.UNCAST,
                LogLinearTraining.teach(modes, answers(modes), MODES),
                LogLinearTraining.teach(lights, answers(lights), LIGHTS),
                EventModel.UNJUDGED);
    }

    /** What a coder that was not taught with these sentences makes of them. */
    private List<Lesson> verdicts(Fold fold, EventModel unseen, Set<Scene> reported) {
        EventCoder coder =
                EventCoder.with(unseen, PartyFinder.with(knowledge), new TimeExpressions(), knowledge.plover());
        List<Scene> asked = fold.held().stream()
                .filter(scene -> reported.isEmpty() || reported.contains(scene))
                .toList();
        return gathered(asked, scene -> scene.verdicts(coder));
    }

    private static List<String> answers(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::answer).distinct().sorted().toList();
    }

    private static <T> List<Lesson> gathered(List<T> from, Function<T, List<Lesson>> lessons) {
        return from.stream().flatMap(each -> lessons.apply(each).stream()).toList();
    }
}
