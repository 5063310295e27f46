package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, court, party, armed group, company, agency or outlet.
 *
 * @param name canonical name
 * @param otherNames acronyms and further names
 * @param code IGO, UNO, EUR, NGO, ISM, IMG, MNC, or ISO 3166-1 alpha-3; null for institutions of
 *     which each state has its own
 * @param sector PLOVER sector; null where it has none
 * @param kind such as {@code organisation}, {@code court}, {@code armed group}, {@code agency}
 */
public record Organisation(
        String name,
        List<String> otherNames,
        @Nullable String code,
        @Nullable String sector,
        String kind) {
    static final String FILE = "organisations.tsv";
    static final List<String> COLUMNS = List.of("name", "other_names", "code", "sector", "kind", "ambiguous");
    static final List<String> KEY = List.of("name");

    public Organisation {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        otherNames = List.copyOf(otherNames);
    }

    static Organisation of(Row row, States states) {
        return new Organisation(
                row.text("name"),
                row.list("other_names"),
                row.parseOptional("code", states::knownCode).orElse(null),
                row.parseOptional("sector", Codes::sector).orElse(null),
                row.text("kind"));
    }

    KnownEntity entity() {
        return KnownEntity.of(EntityKind.ORGANISATION, name, code, sector, kind);
    }
}
