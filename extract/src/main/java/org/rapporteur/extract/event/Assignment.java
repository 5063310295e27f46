package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.model.Identity;

/**
 * Who takes part in an event.
 *
 * @param sure how likely the least sure of them takes that part, 0 to 1
 */
record Assignment(List<Party> actors, List<Party> recipients, double sure) {
    /** Of parties that leave no doubt. */
    Assignment(List<Party> actors, List<Party> recipients) {
        this(actors, recipients, 1);
    }

    Assignment {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Of what several do together: all of them act; Kenya's president and Kenya are one of the parties. */
    Assignment mutual() {
        Set<String> represented = all().stream()
                .map(party -> party.entity().identity())
                .filter(identity -> identity.office() != null && identity.code() != null)
                .map(identity -> String.valueOf(identity.code()))
                .collect(Collectors.toSet());
        List<Party> parties = all().stream()
                .filter(party -> !isState(party.entity().identity())
                        || !represented.contains(party.entity().identity().code()))
                .toList();
        return new Assignment(parties, List.of(), sure);
    }

    private static boolean isState(Identity identity) {
        return identity.code() != null && identity.code().equals(identity.countryCode()) && identity.office() == null;
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
