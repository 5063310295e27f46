package org.rapporteur.intake;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;

/**
 * What the user says about all reports of a run; used where a report does not say it itself.
 *
 * @param published when they were published
 * @param outlet who published them
 */
public record ReadingDefaults(
        @Nullable Publication published, @Nullable String outlet) {
    /** The user says nothing. */
    public static final ReadingDefaults NONE = new ReadingDefaults(null, null);
}
