package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers, always printed in plain decimals, never with an exponent. */
final class Numbers {
    private Numbers() {}

    static void writeField(String name, double number, JsonGenerator to) throws IOException {
        writeField(name, BigDecimal.valueOf(number), to);
    }

    static void writeField(String name, @Nullable BigDecimal number, JsonGenerator to) throws IOException {
        to.writeFieldName(name);
        if (number == null) {
            to.writeNull();
        } else {
            to.writeNumber(number.toPlainString());
        }
    }
}
