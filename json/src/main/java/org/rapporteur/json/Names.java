package org.rapporteur.json;

import java.util.Arrays;
import java.util.Locale;

/** The names of enumerated values as the interface prints them: lower case, {@code not_done}. */
final class Names {
    private Names() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No " + type.getSimpleName() + " is called \"" + name + "\""));
    }
}
