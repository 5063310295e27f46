package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A noun for an office, a group or an institution.
 *
 * @param noun singular, lower case but for abbreviations
 * @param sector PLOVER sector of who bears it; null where it leaves that open
 * @param kind what it is a noun for
 * @param personal whether one person is meant
 * @param family the noun that this is another word for, or a kind of; its own where none
 */
public record Role(String noun, @Nullable String sector, Kind kind, boolean personal, String family) {
    /** What a noun is for. */
    public enum Kind {
        OFFICE,
        PERSON,
        GROUP,
        INSTITUTION
    }

    public Role {
        requireNonNull(noun, "noun");
        requireNonNull(kind, "kind");
        requireNonNull(family, "family");
    }
}
