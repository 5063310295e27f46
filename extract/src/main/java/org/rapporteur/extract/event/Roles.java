package org.rapporteur.extract.event;

import java.util.List;

/**
 * Where a frame's parties are looked for, in this order: {@code subject}, {@code object},
 * {@code ccomp} or a preposition.
 *
 * @param mutual whether those found on either side all act
 */
record Roles(List<String> actor, List<String> recipient, boolean mutual) {
    static final Roles OF_VERB = new Roles(List.of("subject"), List.of("object"), false);
    static final Roles OF_NOUN =
            new Roles(List.of("subject", "by"), List.of("of", "on", "against", "to", "with", "in", "for"), false);

    Roles {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }

    /**
     * Reads {@code subject > to,from} or {@code subject + with}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static Roles parse(String text) {
        boolean mutual = text.contains("+");
        String[] sides = text.split("[>+]");
        if (sides.length != 2) {
            throw new IllegalArgumentException(
                    "Roles are \"actor > recipient\" or \"actor + actor\", not \"" + text + "\"");
        }
        return new Roles(names(sides[0]), names(sides[1]), mutual);
    }

    private static List<String> names(String side) {
        return List.of(side.strip().split("\\s*,\\s*"));
    }
}
