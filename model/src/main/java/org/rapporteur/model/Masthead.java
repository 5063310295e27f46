package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a report's text.
 *
 * @param published when it was published
 * @param title the headline, of one line
 * @param byline who wrote it
 * @param dateline the place named before the first sentence, as printed
 * @param credit the agency or agencies credited
 * @param language BCP 47 tag
 */
public record Masthead(
        @Nullable Publication published,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String language) {
    /** Nothing is known. */
    public static final Masthead UNKNOWN = new Masthead(null, null, null, null, null, null);

    public Masthead {
        if (title != null && title.isBlank()) {
            throw new IllegalArgumentException("A title is null or has words");
        }
    }
}
