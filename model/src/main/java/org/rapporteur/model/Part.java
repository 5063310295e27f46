package org.rapporteur.model;

/** The part of a report in which a span counts. */
public enum Part {
    /** The report's text. */
    TEXT,
    /** The report's title. */
    TITLE
}
