package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;

/**
 * An entry with some of its claims and what they say.
 *
 * @param storyTitle title of its story
 * @param claims those that are listed, in the entry's order
 * @param following where the next claims begin; null behind the last
 * @param findings those of the listed claims, by id
 * @param originals what reports of its story are copies of, by the copy's id
 */
public record ListedEntry(
        Entry entry,
        @Nullable String storyTitle,
        List<Claim> claims,
        @Nullable Cursor following,
        Map<String, SourcedFinding> findings,
        Map<String, String> originals) {
    public ListedEntry {
        requireNonNull(entry, "entry");
        claims = List.copyOf(claims);
        findings = Map.copyOf(findings);
        originals = Map.copyOf(originals);
    }

    public Optional<Cursor> next() {
        return Optional.ofNullable(following);
    }
}
