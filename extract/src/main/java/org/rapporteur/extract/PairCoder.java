package org.rapporteur.extract;

import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Span;

/** Says what one given party does to another. As pure and as safe for threads as an extractor. */
public interface PairCoder {
    /**
     * Exactly one event: the best type for what the actor does to the recipient, with these two as its
     * only parties.
     *
     * @param actor words of the report's text
     * @param recipient words of the report's text
     */
    PoliticalEvent codeBetween(AnnotatedReport report, Span actor, Span recipient);
}
