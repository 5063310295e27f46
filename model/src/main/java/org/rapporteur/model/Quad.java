package org.rapporteur.model;

/** PLOVER's four classes of event types, in the order of their codes 1 to 4. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    Quad(int code) {
        this.code = code;
    }

    /** 1 to 4. */
    public int code() {
        return code;
    }
}
