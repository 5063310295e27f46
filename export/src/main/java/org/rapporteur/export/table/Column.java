package org.rapporteur.export.table;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table: a field of each row's JSON object.
 *
 * @param name the field's name
 * @param type what its values are
 */
public record Column(String name, Type type) {
    public Column {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }

    /** What the values of a column are. Any value may be missing. */
    public enum Type {
        TEXT,
        /** A day, ISO 8601. */
        DAY,
        /** A whole number. */
        COUNT,
        /** A number, exact in text; in binary formats the nearest of 64 bits. */
        NUMBER,
        /** A list or an object, as JSON text. */
        JSON
    }
}
