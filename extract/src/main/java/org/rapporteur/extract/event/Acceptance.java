package org.rapporteur.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;

/** Which of all that a sentence may tell is taken for an event. */
final class Acceptance {
    // Above these there is no event, whatever else is known; of the rest its verdict decides.
    private static final double UNLIKELY = 0.86;
    private static final double UNLIKELY_OF_TWO = 0.9;
    private static final double LEAST_OF_TYPE = 0.03;
    // Below this, one in twenty-five is an event of its type at all.
    private static final double LEAST_EVENT = 0.04;

    private Acceptance() {}

    /** Whether no parties could make an event of it, as of half of what is settled: they are dear to find. */
    static boolean isVain(Settled settled) {
        Reading reading = settled.reading();
        boolean vague =
                !reading.isTurned() && settled.judgement().of(reading.type().name()) < LEAST_OF_TYPE;
        return vague || settled.judgement().none() >= UNLIKELY_OF_TWO;
    }

    /**
     * Words need somebody who says them, deeds somebody at all; what is only possible is told of two known
     * parties, or not at all. Where no type is likely, nothing is told that could be used.
     */
    static boolean isEvent(Reading reading, Judgement judged, Assignment parties) {
        boolean possible = reading.auxiliaryModes().contains(AuxiliaryMode.HYPOTHETICAL);
        Quad quad = reading.type().quad();
        boolean said = quad == Quad.VERBAL_COOPERATION || quad == Quad.VERBAL_CONFLICT;
        if (parties.all().isEmpty() || (said && parties.actors().isEmpty())) {
            return false;
        }
        boolean both = parties.areKnownOnBothSides();
        double none = judged.none();
        return none < (both ? UNLIKELY_OF_TWO : UNLIKELY) && parties.isKnown() && (!possible || both);
    }

    /** Whether so much speaks for an event that it is worth printing. */
    static boolean holds(Verdict verdict) {
        return verdict.event() > LEAST_EVENT;
    }

    /** "Arrived for a visit" is one visit. */
    static boolean repeats(Coded one, Coded other) {
        PoliticalEvent event = one.event();
        PoliticalEvent told = other.event();
        return event.act().type() == told.act().type()
                && event.act().modes().equals(told.act().modes())
                && event.act().auxiliaryModes().equals(told.act().auxiliaryModes())
                && (event.time().equals(told.time()) || event.time().words() == null)
                && identities(event.actors()).equals(identities(told.actors()))
                && identities(event.recipients()).equals(identities(told.recipients()))
                && Syntax.isWithin(one.reading().trigger(), other.reading().trigger());
    }

    private static Set<Identity> identities(List<Entity> entities) {
        return entities.stream().map(Entity::identity).collect(Collectors.toSet());
    }
}
