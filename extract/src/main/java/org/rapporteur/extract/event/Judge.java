package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

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
    // A rough measure: of the refusals that grammar alone finds between two parties, most are refusals.
    private static final double REFUSED = 0.8;
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

    /** The reading with the modes and in the light that were learnt for such words. */
    Finished finished(Judgement judged, Reading reading) {
        Candidate candidate = judged.candidate();
        String prefix = reading.type() + ":";
        String mode = model.modes()
                .likeliest(judged.features(), prefix)
                .map(name -> name.substring(prefix.length()))
                .orElse("-");
        double[] likely = model.lights().probabilities(LightFeatures.of(candidate, reading));
        int light = IntStream.range(0, likely.length)
                .reduce((one, other) -> likely[other] > likely[one] ? other : one)
                .orElseThrow();
        List<String> modes = mode.equals("-") ? reading.modes() : List.of(mode);
        Set<AuxiliaryMode> lights = EnumSet.noneOf(AuxiliaryMode.class);
        lights.addAll(lights(model.lights().classes().get(light)));
        if (reading.auxiliaryModes().contains(AuxiliaryMode.NEGATION)) {
            lights.add(AuxiliaryMode.NEGATION); // "not" is grammar
        }
        return new Finished(reading.told(modes, lights), likely[light]);
    }

    private static Set<AuxiliaryMode> lights(String names) {
        return names.equals("-")
                ? Set.of()
                : Arrays.stream(names.split(",")).map(AuxiliaryMode::valueOf).collect(Collectors.toSet());
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

    /**
     * What one given party does to the other.
     *
     * @param probability of the reading's type
     * @param reading the candidate that carries it best
     * @param judgement of that candidate; null where there is none
     */
    record Between(
            double probability, Reading reading, @Nullable Judgement judgement) {}

    /**
     * Chooses between two given parties; empty where the sentences hold no candidate at all.
     *
     * @param judged all candidates of the sentences
     */
    Optional<Between> between(
            List<Sentence> sentences, List<Judgement> judged, Span actor, Span recipient, ReportParties who) {
        Features features = pairFeatures(new Features(), sentences, judged, actor, recipient, who);
        double[] probabilities = model.pairs().probabilities(features);
        int best = 0;
        for (int each = 1; each < probabilities.length; each++) {
            best = probabilities[each] > probabilities[best] ? each : best;
        }
        BetweenTwo chooser = new BetweenTwo(actor, recipient);
        boolean refused = isRefused(judged, chooser);
        EventType type = refused
                ? EventType.REJECT
                : EventType.valueOf(model.pairs().classes().get(best));
        double probability = refused ? REFUSED : probabilities[best];
        return judged.stream()
                .max(Comparator.comparingDouble(each -> carries(each, type, chooser)))
                .map(each -> new Between(probability, as(each, type), each));
    }

    /** What is known of two given parties, added to other features. */
    Features pairFeatures(
            Features features,
            List<Sentence> sentences,
            List<Judgement> judged,
            Span actor,
            Span recipient,
            ReportParties who) {
        return PairFeatures.addedTo(
                features,
                sentences,
                judged,
                actor,
                recipient,
                PartyClass.of(who.across(actor)),
                PartyClass.of(who.across(recipient)),
                lexicon.meanings());
    }

    /** Whether what joins the two best is an act that "will not" or "refused to" has turned round. */
    private static boolean isRefused(List<Judgement> judged, BetweenTwo chooser) {
        return judged.stream()
                .flatMap(each -> Optional.ofNullable(each.candidate().reading()).stream())
                .max(Comparator.comparingDouble(chooser::score))
                .filter(reading -> reading.type() == EventType.REJECT)
                .filter(reading -> reading.match().frame().type() != EventType.REJECT)
                .isPresent();
    }

    /** How well a candidate carries an act of the type between the two. */
    private static double carries(Judgement judged, EventType type, BetweenTwo chooser) {
        Reading reading = as(judged, type);
        @Nullable Reading own = judged.candidate().reading();
        return chooser.score(reading) + 3 * judged.of(type.name()) + (own != null && own.type() == type ? 2 : 0);
    }
}
