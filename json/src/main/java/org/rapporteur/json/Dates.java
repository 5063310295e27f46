package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Days and moments, as ISO 8601. */
final class Dates {
    private Dates() {}

    /** Writes what the value's {@code toString} gives: ISO 8601 for days and publications. */
    static void writeField(String name, @Nullable Object date, JsonGenerator to) throws IOException {
        to.writeStringField(name, date == null ? null : date.toString());
    }
}
