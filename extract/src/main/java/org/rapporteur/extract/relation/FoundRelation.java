package org.rapporteur.extract.relation;

import org.rapporteur.model.Relation;

/**
 * A relation, and by what it is the same as another of the report.
 *
 * @param sameAs equal for relations that say the same
 */
record FoundRelation(String sameAs, Relation relation) {
    /** That of two which is surer, then the one that tells more, then the first. */
    FoundRelation better(FoundRelation other) {
        int surer = Double.compare(
                other.relation.basis().confidence(), relation.basis().confidence());
        return surer > 0 || (surer == 0 && other.told() > told()) ? other : this;
    }

    private int told() {
        int told = relation.parties().size();
        told += relation.since() == null ? 0 : 1;
        told += relation.until() == null ? 0 : 1;
        return told + (relation.attributedTo() == null ? 0 : 1);
    }
}
