package org.rapporteur.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;

/**
 * Remembers, through one report, who visited whom, for visits that are told without their host: "his
 * previous visit".
 */
final class Hosts {
    private final Map<String, List<Party>> byVisitor = new HashMap<>();

    /** Whether a visitor is known, and so a host that no words of a sentence need name. */
    boolean knowsAny() {
        return !byVisitor.isEmpty();
    }

    /** Whether what is read tells of a visit, whose host is remembered even where it makes no event. */
    private static boolean mayName(Reading reading) {
        return reading.match().frame().modes().contains("visit");
    }

    Assignment complete(Reading reading, Assignment parties) {
        if (!mayName(reading) || parties.actors().isEmpty()) {
            return parties;
        }
        @Nullable String visitor = parties.actors().get(0).entity().identity().name();
        if (visitor == null) {
            return parties;
        }
        if (!parties.recipients().isEmpty()) {
            boolean named = parties.recipients().get(0).entity().identity().name() != null;
            if (named) {
                byVisitor.put(visitor, parties.recipients());
            }
            return parties;
        }
        return new Assignment(parties.actors(), byVisitor.getOrDefault(visitor, List.of()), parties.odds());
    }
}
