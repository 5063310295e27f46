package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;

/**
 * Weighs what the frames say against what was learnt from the corpus: which words carry an event, and
 * of which type. Immutable, safe for threads.
 */
final class Judge {
    // Above this the model leaves no doubt that there is no event; below it the parties count too.
    private static final double NO_EVENT = 0.9;
    // The frames' type stands unless the model is this sure of another, and finds theirs this unlikely.
    private static final double OTHER = 0.7;
    private static final double UNLIKELY = 0.2;
    private static final double PLANNED = 0.1;
    private static final Set<EventType> PLANS =
            EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

    private final FrameLexicon lexicon;
    private final EventModel model;

    Judge(FrameLexicon lexicon, EventModel model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    /** All candidates of a sentence in reading order. */
    List<Judgement> judge(Sentence sentence, List<Reading> readings, ReportParties who) {
        PartyClass classes = new PartyClass(who);
        List<Candidate> candidates = Candidate.of(sentence, readings, lexicon);
        Features surroundings = TriggerFeatures.addSurroundings(new Features(), sentence, lexicon, classes);
        List<Judgement> judged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Features features = TriggerFeatures.of(candidate, candidates, lexicon, classes, surroundings);
            judged.add(Judgement.of(candidate, features, model.triggers()));
        }
        return judged;
    }

    /** What a candidate tells; empty where it tells no event. */
    Optional<Reading> settled(Judgement judged) {
        @Nullable Reading reading = judged.candidate().reading();
        if (judged.none() > NO_EVENT) {
            return Optional.empty();
        }
        EventType best = judged.best();
        if (reading == null) {
            return Optional.of(as(judged, best));
        }
        // What "refused to" or "will not" has made of an act is grammar: the model sees less of it.
        boolean governed = reading.isTurned();
        boolean other = !governed
                && judged.of(best.name()) > OTHER
                && judged.of(reading.type().name()) < UNLIKELY;
        boolean yields = best == EventType.CONCEDE && reading.planned() == EventType.RETREAT;
        return Optional.of(other || yields ? as(judged, best) : reading);
    }

    /**
     * A reading with the modes and in the light that were learnt for such words.
     *
     * @param light how likely that light is, 0 to 1
     */
    record Finished(Reading reading, double light) {}

    /**
     * The reading with the modes and in the light that were learnt for such words.
     *
     * @param opinion a second opinion on the sentence, where there is one
     */
    Finished finished(Judgement judged, Reading reading, Optional<SecondOpinion> opinion) {
        Candidate candidate = judged.candidate();
        String prefix = reading.type() + ":";
        String mode = model.modes()
                .likeliest(judged.features(), prefix)
                .map(name -> name.substring(prefix.length()))
                .orElse("-");
        List<String> names = model.lights().classes();
        double[] alone = model.lights().probabilities(LightFeatures.of(candidate, reading));
        double[] likely = opinion.map(second -> Odds.middle(alone, second.lights(candidate, reading.type(), names)))
                .orElse(alone);
        int light = IntStream.range(0, likely.length)
                .reduce((one, other) -> likely[other] > likely[one] ? other : one)
                .orElseThrow();
        List<String> modes = mode.equals("-") ? reading.modes() : List.of(mode);
        Set<AuxiliaryMode> lights = EnumSet.noneOf(AuxiliaryMode.class);
        lights.addAll(LightFeatures.modes(names.get(light)));
        if (reading.auxiliaryModes().contains(AuxiliaryMode.NEGATION)) {
            lights.add(AuxiliaryMode.NEGATION); // "not" is grammar
        }
        return new Finished(reading.told(modes, lights), likely[light]);
    }

    /** The candidate read as an act of the type. */
    static Reading as(Judgement judged, EventType type) {
        @Nullable Reading reading = judged.candidate().reading();
        if (reading == null) {
            return unread(judged, type);
        }
        return reading.type() == type ? reading : reading.as(type, planned(judged, type));
    }

    private static @Nullable EventType planned(Judgement judged, EventType type) {
        @Nullable Reading reading = judged.candidate().reading();
        if (type != EventType.AGREE) {
            boolean yields = type == EventType.CONCEDE && reading != null && reading.planned() == EventType.RETREAT;
            return yields ? EventType.RETREAT : null;
        }
        return PLANS.stream()
                .max(Comparator.comparingDouble(plan -> judged.of(plan.name())))
                .filter(plan -> judged.of(plan.name()) > PLANNED)
                .orElse(null);
    }

    /** A word that no frame fits, in the light that its auxiliaries put it. */
    private static Reading unread(Judgement judged, EventType type) {
        Arguments arguments = judged.candidate().arguments();
        FrameMatch match = new FrameMatch(Frame.learnt(type, arguments.trigger()), arguments);
        Light light = Light.of(arguments.trigger());
        Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
        if (light.future() && type != EventType.AGREE && type != EventType.CONCEDE) {
            auxiliary.add(AuxiliaryMode.FUTURE);
        }
        if (light.hypothetical() || light.obliged()) {
            auxiliary.add(AuxiliaryMode.HYPOTHETICAL);
        }
        if (light.negated()) {
            auxiliary.add(AuxiliaryMode.NEGATION);
        }
        return new Reading(
                match,
                match,
                type,
                List.of(),
                List.of(),
                planned(judged, type),
                auxiliary,
                light.negated(),
                light.obliged(),
                List.of(),
                Set.of());
    }
}
