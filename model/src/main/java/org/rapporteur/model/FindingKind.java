package org.rapporteur.model;

/** The four kinds of findings. */
public enum FindingKind {
    EVENT("e"),
    QUOTATION("q"),
    QUANTITY("n"),
    RELATION("s");

    private final String prefix;

    FindingKind(String prefix) {
        this.prefix = prefix;
    }

    /** First letter of the ids of such findings. */
    public String prefix() {
        return prefix;
    }
}
