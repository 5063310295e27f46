package org.rapporteur.model;

/** PLOVER's four classes of event types, in the order of their codes 1 to 4. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** 1 to 4. */
    public int code() {
        return ordinal() + 1;
    }
}
