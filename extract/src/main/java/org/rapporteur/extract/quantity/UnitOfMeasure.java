package org.rapporteur.extract.quantity;

import org.rapporteur.model.Quantity;

/**
 * A unit of the table.
 *
 * @param unit code and name
 * @param kind what it measures
 */
record UnitOfMeasure(Quantity.Unit unit, Kind kind) {
    static final UnitOfMeasure YEAR_OF_AGE = of("a{age}", "year of age", Kind.AGE);

    /** What units measure. */
    enum Kind {
        CURRENCY,
        SUBUNIT,
        PERCENTAGE,
        RATIO,
        POINT,
        COUNT,
        LENGTH,
        AREA,
        VOLUME,
        RATE,
        MASS,
        DURATION,
        AGE,
        SPEED,
        FREQUENCY,
        POWER,
        ENERGY,
        TEMPERATURE,
        ANGLE,
        ELECTRIC,
        SOUND,
        DATA,
        PRESSURE,
        RADIATION,
        MAGNITUDE,
        /** A noun that is counted; none of the table's. */
        NOUN
    }

    static UnitOfMeasure of(String code, String name, Kind kind) {
        return new UnitOfMeasure(new Quantity.Unit(code, name), kind);
    }

    UnitOfMeasure per(UnitOfMeasure other) {
        return of(unit.code() + "/" + other.unit.code(), unit.name() + " per " + other.unit.name(), kind);
    }

    boolean isMoney() {
        return kind == Kind.CURRENCY || kind == Kind.SUBUNIT;
    }

    /** Whether changes are told in it: percent, points. */
    boolean isRelative() {
        return kind == Kind.PERCENTAGE || kind == Kind.POINT;
    }
}
