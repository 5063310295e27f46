package org.rapporteur.telling;

/** How words are said. Colour is never all that tells two of them apart: a mark and a word go with it. */
public enum Tone {
    PLAIN,
    STRONG,
    /** Says less than what stands around it. */
    PALE,
    /** Words of a report. */
    QUOTED,
    /** The words of a report that carry what is told. */
    CARRIES,
    AGREE,
    VAGUER,
    CONFLICT
}
