package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.model.AuxiliaryMode;

/** How likely an event is to hold as it was coded: its type by what was learnt, its parties by who is known. */
final class Confidence {
    private static final double LEAST = 0.05;
    private static final double MOST = 0.97;

    private Confidence() {}

    /** Between {@value #LEAST} and {@value #MOST}. */
    static double of(Reading reading, Assignment parties, Judgement judgement) {
        double sure = Math.max(judgement.of(reading.type().name()), LEAST) * parties.sure();
        sure *= known(parties.actors()) ? 1 : 0.8;
        boolean mutual = parties.recipients().isEmpty() && parties.actors().size() > 1;
        sure *= mutual || known(parties.recipients()) ? 1 : 0.85;
        sure *= reading.auxiliaryModes().contains(AuxiliaryMode.HYPOTHETICAL) ? 0.85 : 1;
        return Math.max(LEAST, Math.min(MOST, sure));
    }

    private static boolean known(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.standing() != Standing.UNKNOWN);
    }
}
