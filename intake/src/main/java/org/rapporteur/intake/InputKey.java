package org.rapporteur.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys by which input speaks about a report; all others are metadata. */
enum InputKey {
    ID,
    TITLE,
    OUTLET,
    PUBLISHED,
    URL,
    BYLINE,
    LANGUAGE;

    /** As the input spells it. */
    String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<InputKey> of(String spelling) {
        return Stream.of(values())
                .filter(key -> key.spelling().equals(spelling))
                .findFirst();
    }
}
