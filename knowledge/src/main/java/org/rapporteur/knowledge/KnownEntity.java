package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Identity;

/**
 * Somebody or something that the data files know.
 *
 * @param kind what it is
 * @param name full canonical name; of a demonym and a capital, that of the state or place
 * @param code ISO 3166-1 alpha-3 as PLOVER uses it (a dependency has its state's, Kosovo KOS), or
 *     IGO, UNO, EUR, NGO, ISM, IMG, MNC; null where the name alone does not settle it
 * @param countryCode the state that it belongs to; null for none and for non-state codes
 * @param sector PLOVER sector; null where none is known
 * @param detail the kind in the file's own words ({@code city}, {@code court}, {@code treaty}), a
 *     person's office, what a metonym stands for; null for states and their people
 */
public record KnownEntity(
        EntityKind kind,
        String name,
        @Nullable String code,
        @Nullable String countryCode,
        @Nullable String sector,
        @Nullable String detail) {
    public KnownEntity {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    static KnownEntity of(
            EntityKind kind, String name, @Nullable String code, @Nullable String sector, @Nullable String detail) {
        String country = code == null || Codes.isNonState(code) ? null : code;
        return new KnownEntity(kind, name, code, country, sector, detail);
    }

    /** The same in the model's terms; a person's office is kept. */
    public Identity identity() {
        Identity identity = Identity.of(code, countryCode, sector, name);
        return kind == EntityKind.PERSON ? identity.withOffice(detail) : identity;
    }
}
