package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.model.Identity;

/**
 * Who takes part in an event.
 *
 * @param odds how likely it is that these do, and nobody else
 */
record Assignment(List<Party> actors, List<Party> recipients, RoleOdds odds) {
    /** Of parties that leave no doubt. */
    Assignment(List<Party> actors, List<Party> recipients) {
        this(actors, recipients, RoleOdds.CERTAIN);
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
                .sorted(Comparator.comparingInt(Assignment::place))
                .toList();
        return new Assignment(parties, List.of(), odds);
    }

    private static int place(Party party) {
        return party.entity().span() == null ? 0 : party.entity().span().start();
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
