package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.Token;

/**
 * What is known of the part that somebody takes in an event in the light of the others: how likely each
 * part was for him and for them, looked at one by one.
 */
final class CastFeatures {
    private static final double LEAST = 0.002;
    private static final int HALVES = 2;

    private final List<Weighed> all;
    private final PartyClass classes;
    private final String type;

    /**
     * Somebody who may take part.
     *
     * @param mention the head of the words that name him
     * @param place where it stands towards the trigger
     * @param named whether the words may name a party at all, and no pronoun stands for nobody known
     * @param actor how likely he acts, looked at alone, 0 to 1
     * @param recipient how likely it is done to him, looked at alone, 0 to 1
     */
    record Weighed(Token mention, String place, boolean named, double actor, double recipient) {}

    /** Of one event of a type. */
    CastFeatures(List<Weighed> all, PartyClass classes, String type) {
        this.all = List.copyOf(all);
        this.classes = classes;
        this.type = type;
    }

    /** The features of one of them. */
    Features of(Weighed one) {
        List<Weighed> others = all.stream()
                .filter(other -> !other.equals(one) && other.named())
                .filter(other -> !classes.isSame(one.mention(), other.mention()))
                .toList();
        Features features = new Features();
        features.add("bias");
        addOwn(features, one);
        String actor = step(one.actor());
        String recipient = step(one.recipient());
        features.add("own", actor, recipient);
        addBest(features, one, others, "a", Weighed::actor);
        addBest(features, one, others, "r", Weighed::recipient);
        String acting = sum(others, Weighed::actor);
        String receiving = sum(others, Weighed::recipient);
        features.add("sum", acting, receiving, type);
        features.add("sum own", acting, receiving, actor, recipient);
        features.add("same", step(namesake(one)), actor, recipient);
        return features;
    }

    private void addOwn(Features features, Weighed one) {
        float actor = (float) odds(one.actor());
        float recipient = (float) odds(one.recipient());
        features.add(actor, "actor");
        features.add(recipient, "recipient");
        features.add(actor, "actor type", type);
        features.add(recipient, "recipient type", type);
        features.add(actor, "actor place", one.place());
        features.add(recipient, "recipient place", one.place());
    }

    /** Who else is the likeliest for a part, and how the two stand to each other. */
    private void addBest(
            Features features, Weighed one, List<Weighed> others, String part, ToDoubleFunction<Weighed> likely) {
        Optional<Weighed> best = others.stream()
                .reduce((some, other) -> likely.applyAsDouble(other) > likely.applyAsDouble(some) ? other : some);
        String step = step(best.map(likely::applyAsDouble).orElse(0.0));
        String place = best.map(Weighed::place).orElse("-");
        String actor = step(one.actor());
        String recipient = step(one.recipient());
        features.add(part + " actor", actor, step);
        features.add(part + " recipient", recipient, step);
        features.add(part + " type", step, type);
        features.add(part + " place", step, one.place());
        features.add(part + " places", step, one.place(), place);
        features.add(part + " places type", step, one.place(), place, type);
        boolean joined = best.filter(
                        other -> Syntax.firstConjunct(other.mention()).index()
                                == Syntax.firstConjunct(one.mention()).index())
                .isPresent();
        features.add(part + " joined", String.valueOf(joined), step, part.equals("a") ? actor : recipient);
    }

    /** How likely it is that the same somebody takes part by other words. */
    private double namesake(Weighed one) {
        return all.stream()
                .filter(other -> !other.equals(one) && classes.isSame(one.mention(), other.mention()))
                .mapToDouble(other -> other.actor() + other.recipient())
                .max()
                .orElse(0);
    }

    private static String sum(List<Weighed> others, ToDoubleFunction<Weighed> likely) {
        return String.valueOf((int) (others.stream().mapToDouble(likely).sum() * HALVES));
    }

    private static String step(double probability) {
        return String.valueOf((int) Math.floor(odds(probability)));
    }

    private static double odds(double probability) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return Math.log(bounded / (1 - bounded));
    }
}
