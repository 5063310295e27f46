package org.rapporteur.reconcile.claim;

import java.util.Optional;

/**
 * When two findings of one kind are about the same thing, and how they then stand. A pure function;
 * which one comes first changes "vaguer" into "same" and the other way round, never whether they
 * conflict.
 */
interface Rule<F> {
    /** How the other stands towards the one; empty where they are about different things. */
    Optional<Comparison> compare(F one, F other);

    /** How much a finding says: the more, the greater. Only compared within a kind. */
    int specificity(F finding);
}
