package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;

/** Who takes part in an event. */
record Assignment(List<Party> actors, List<Party> recipients) {
    Assignment {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Of what several do together: all of them act. */
    Assignment mutual() {
        return new Assignment(all(), List.of());
    }

    /** Whether anybody is known: by name, by office, as an armed force, a crowd. */
    boolean isKnown() {
        return all().stream().anyMatch(party -> party.standing() != Standing.UNKNOWN);
    }

    boolean areKnownOnBothSides() {
        long known = all().stream()
                .filter(party -> party.standing() != Standing.UNKNOWN)
                .count();
        boolean oneSided = recipients.isEmpty();
        return known > 1 && (oneSided || actors.stream().anyMatch(party -> party.standing() != Standing.UNKNOWN));
    }

    List<Party> all() {
        List<Party> all = new ArrayList<>(actors);
        all.addAll(recipients);
        return all;
    }
}
