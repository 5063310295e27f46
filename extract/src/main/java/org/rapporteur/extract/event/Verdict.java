package org.rapporteur.extract.event;

import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;

/**
 * What is to be thought of an event as it was coded, by what was learnt of events of marked sentences.
 *
 * @param right how likely it is to hold in all: type, parties and light, 0 to 1
 * @param partly how likely it is that there is such an event, with other parties or in another light, 0 to 1
 */
record Verdict(double right, double partly) {
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    static Verdict of(LogLinear model, Features features) {
        double[] likely = model.probabilities(features);
        return new Verdict(
                likely[model.classes().indexOf(EventModel.RIGHT)],
                likely[model.classes().indexOf(EventModel.PARTLY)]);
    }

    /** How likely the event is to hold in all, between {@value #LEAST} and {@value #MOST}. */
    double confidence() {
        return Math.max(LEAST, Math.min(MOST, right));
    }

    /** How likely it is that there is such an event at all, 0 to 1. */
    double event() {
        return right + partly;
    }
}
