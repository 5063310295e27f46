package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/** A report as it is cited, without its text. */
public record ReportHead(
        String id,
        @Nullable String sourceId,
        @Nullable String outlet,
        @Nullable Publication published,
        @Nullable String title,
        @Nullable String story,
        @Nullable String copyOf) {
    public ReportHead {
        requireNonNull(id, "id");
    }
}
