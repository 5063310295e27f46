package org.rapporteur.extract.quantity;

import java.math.BigDecimal;

/**
 * A number that was read.
 *
 * @param from its first piece
 * @param end the piece after its last
 * @param value the number; of a vague word the lower bound
 * @param scale the multiplier that it ends with ("million"), 1 where there is none
 * @param form how it is printed
 */
record NumberRead(int from, int end, BigDecimal value, BigDecimal scale, Form form) {
    enum Form {
        /** {@code 24}, {@code 1.2 million} */
        FIGURES,
        /** {@code twenty-four}, {@code a million} */
        WORDS,
        /** {@code two-thirds}, {@code 3/4} */
        FRACTION,
        /** {@code dozens}, {@code several hundred}: the value is a lower bound */
        VAGUE,
        /** {@code fifth}, {@code 24th} */
        ORDINAL
    }

    NumberRead times(BigDecimal multiplier, int newEnd) {
        return new NumberRead(from, newEnd, value.multiply(multiplier), scale.multiply(multiplier), form);
    }

    NumberRead as(Form other) {
        return new NumberRead(from, end, value, scale, other);
    }

    /** Of the opposite sign, beginning with the piece that says so. */
    NumberRead negative(int newFrom) {
        return new NumberRead(newFrom, end, value.negate(), scale, form);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }
}
