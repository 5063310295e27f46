package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an entity is, as far as it is known for sure.
 *
 * @param code ISO 3166-1 alpha-3 (Kosovo: KOS), or IGO, UNO, EUR, NGO, ISM, IMG, MNC
 * @param countryCode the state that it belongs to, ISO 3166-1 alpha-3
 * @param sector PLOVER sector, such as GOV
 * @param otherSectors further sectors
 * @param name full canonical name
 * @param wikidataId Wikidata item, from a licensed package only
 * @param office the office that it holds, as named
 */
public record Identity(
        @Nullable String code,
        @Nullable String countryCode,
        @Nullable String sector,
        List<String> otherSectors,
        @Nullable String name,
        @Nullable String wikidataId,
        @Nullable String office) {
    /** Nobody whom the program knows. */
    public static final Identity UNKNOWN = new Identity(null, null, null, List.of(), null, null, null);

    public Identity {
        otherSectors = List.copyOf(otherSectors);
    }

    /** A state, or somebody who acts for it. */
    public static Identity of(
            @Nullable String code, @Nullable String countryCode, @Nullable String sector, String name) {
        return new Identity(code, countryCode, sector, List.of(), name, null, null);
    }

    public Identity withSector(@Nullable String newSector) {
        return new Identity(code, countryCode, newSector, otherSectors, name, wikidataId, office);
    }

    public Identity withOffice(@Nullable String newOffice) {
        return new Identity(code, countryCode, sector, otherSectors, name, wikidataId, newOffice);
    }
}
