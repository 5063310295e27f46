package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, agreement, treaty, forum, corridor or project.
 *
 * @param name canonical name
 * @param otherNames acronyms and further names
 * @param proposer code of who proposed it; null where nobody in particular did
 * @param since year of the proposal, signing or first meeting; null where not known for sure
 * @param kind such as {@code initiative}, {@code treaty}, {@code corridor}
 */
public record Initiative(
        String name,
        List<String> otherNames,
        @Nullable String proposer,
        @Nullable Year since,
        String kind) {
    static final String FILE = "initiatives.tsv";
    static final List<String> COLUMNS = List.of("name", "other_names", "proposer", "since", "kind");
    static final List<String> KEY = List.of("name");

    public Initiative {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        otherNames = List.copyOf(otherNames);
    }

    static Initiative of(Row row, States states) {
        return new Initiative(
                row.text("name"),
                row.list("other_names"),
                row.parseOptional("proposer", states::knownCode).orElse(null),
                row.parseOptional("since", Year::parse).orElse(null),
                row.text("kind"));
    }

    KnownEntity entity() {
        return KnownEntity.of(EntityKind.INITIATIVE, name, null, null, kind);
    }
}
