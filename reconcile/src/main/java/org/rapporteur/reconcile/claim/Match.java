package org.rapporteur.reconcile.claim;

/** How one aspect of a claim stands to the same aspect of another that it is held against. */
enum Match {
    EQUAL,
    /** It fits, and says less. */
    VAGUER,
    /** It fits, and says more. */
    FINER,
    /** Both cannot be right. */
    CONFLICT,
    /** They are about different things. */
    DIFFERENT;

    /** What an aspect comes to where one side says nothing of it. */
    static Match ofPresence(boolean first, boolean second) {
        if (first == second) {
            return EQUAL;
        }
        return first ? VAGUER : FINER;
    }
}
