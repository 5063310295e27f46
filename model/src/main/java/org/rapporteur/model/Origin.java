package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a report came from.
 *
 * @param sourceId the id that the input gave it
 * @param sourcePath the file it was read from, as the user named it
 * @param outlet who published it
 * @param url its address
 */
public record Origin(
        @Nullable String sourceId,
        @Nullable String sourcePath,
        @Nullable String outlet,
        @Nullable String url) {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin(null, null, null, null);
}
