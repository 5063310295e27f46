package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;

/**
 * An entry with what its claims say.
 *
 * @param storyTitle title of its story
 * @param findings those of its claims, by id
 */
public record ListedEntry(Entry entry, @Nullable String storyTitle, Map<String, SourcedFinding> findings) {
    public ListedEntry {
        requireNonNull(entry, "entry");
        findings = Map.copyOf(findings);
    }
}
