package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that news name beside states and capitals.
 *
 * @param name as news print it
 * @param otherNames further names and spellings
 * @param demonyms adjectives and words for the people
 * @param state the state that it belongs to, ISO 3166-1 alpha-3; null for none, several, or where
 *     that is disputed
 * @param kind such as {@code city}, {@code region}, {@code sea}, {@code breakaway}
 * @param sector PRE for breakaway entities, else null
 */
public record Place(
        String name,
        List<String> otherNames,
        List<String> demonyms,
        @Nullable String state,
        String kind,
        @Nullable String sector) {
    static final String FILE = "places.tsv";
    static final List<String> COLUMNS =
            List.of("name", "other_names", "demonyms", "state", "kind", "sector", "ambiguous");
    static final List<String> KEY = List.of("name", "state");

    public Place {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        otherNames = List.copyOf(otherNames);
        demonyms = List.copyOf(demonyms);
    }

    static Place of(Row row, States states) {
        return new Place(
                row.text("name"),
                row.list("other_names"),
                row.list("demonyms"),
                row.parseOptional("state", states::knownCode).orElse(null),
                row.text("kind"),
                row.parseOptional("sector", Codes::sector).orElse(null));
    }

    KnownEntity entity(EntityKind entityKind) {
        return KnownEntity.of(entityKind, name, state, sector, kind);
    }
}
