package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.EventType;

/**
 * How likely a candidate is to carry an event of each type, or none.
 *
 * @param features by which it was judged
 * @param names of the types, and {@code NONE}
 * @param probabilities in the order of the names; they add up to one
 */
record Judgement(Candidate candidate, Features features, List<String> names, List<Double> probabilities) {
    Judgement {
        requireNonNull(candidate, "candidate");
        requireNonNull(features, "features");
        names = List.copyOf(names);
        probabilities = List.copyOf(probabilities);
    }

    static Judgement of(Candidate candidate, Features features, LogLinear model) {
        return new Judgement(candidate, features, model.classes(), Odds.list(model.probabilities(features)));
    }

    /** The same, by what somebody else thinks of the candidate as well: the middle of the two. */
    Judgement beside(double[] types) {
        if (types.length != probabilities.size()) {
            throw new IllegalArgumentException(types.length + " probabilities, expected " + probabilities.size());
        }
        double[] own = probabilities.stream().mapToDouble(Double::doubleValue).toArray();
        return new Judgement(candidate, features, names, Odds.list(Odds.middle(own, types)));
    }

    double of(String name) {
        int at = names.indexOf(name);
        return at < 0 ? 0 : probabilities.get(at);
    }

    double none() {
        return of(EventModel.NONE);
    }

    /** The likeliest type, were there an event. */
    EventType best() {
        EventType best = EventType.AGREE;
        for (EventType type : EventType.values()) {
            best = of(type.name()) > of(best.name()) ? type : best;
        }
        return best;
    }
}
