package org.rapporteur.reconcile.alike;

/** When two reports must be looked at together. */
final class Links {
    /**
     * Reports are one story while the average likeness between two groups is at least this. So groups
     * that join always hold a pair that is as alike: reports without such a pair need not be looked at
     * together.
     */
    static final double ALIKE = 0.24;

    private Links() {}

    static boolean between(Fingerprint one, Fingerprint other) {
        return one.sharesSubject(other) || one.sharesText(other) || one.likeness(other) >= ALIKE;
    }
}
