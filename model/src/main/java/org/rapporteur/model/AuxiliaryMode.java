package org.rapporteur.model;

/** How an event stands to what is: not as told fact of the present. */
public enum AuxiliaryMode {
    /** More than 60 days before publication, or told as background of a past time. */
    HISTORICAL,
    /** Announced or expected. */
    FUTURE,
    /** Conditional, possible, wished. */
    HYPOTHETICAL,
    /** Told not to have happened. */
    NEGATION
}
