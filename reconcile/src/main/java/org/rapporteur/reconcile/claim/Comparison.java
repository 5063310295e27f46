package org.rapporteur.reconcile.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Claim.Standing;

/**
 * How a claim stands to another about the same thing.
 *
 * @param standing same, vaguer or conflicts
 * @param differsIn in which aspects it says another thing, less, or more
 */
record Comparison(Standing standing, List<String> differsIn) {
    Comparison {
        differsIn = List.copyOf(differsIn);
    }

    boolean isConflict() {
        return standing == Standing.CONFLICTS;
    }

    /** Gathers how two claims match, aspect by aspect. */
    static final class Aspects {
        private final List<String> differsIn = new ArrayList<>();
        private boolean different;
        private boolean conflict;
        private boolean vaguer;

        Aspects add(String aspect, Match match) {
            different |= match == Match.DIFFERENT;
            conflict |= match == Match.CONFLICT;
            vaguer |= match == Match.VAGUER;
            if (match != Match.EQUAL && match != Match.DIFFERENT && !differsIn.contains(aspect)) {
                differsIn.add(aspect);
            }
            return this;
        }

        /** Nothing where the claims are about different things: a conflict is one about the same. */
        Optional<Comparison> result() {
            if (different) {
                return Optional.empty();
            }
            Standing standing = vaguer ? Standing.VAGUER : Standing.SAME;
            return Optional.of(new Comparison(conflict ? Standing.CONFLICTS : standing, differsIn));
        }
    }
}
