package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of a report: from its outlet, its url or else its source id, its title and its text. So the
 * same report read twice is one report, and one text from two outlets is two.
 */
public final class ReportId {
    private ReportId() {}

    public static String of(Origin origin, @Nullable String title, String text) {
        @Nullable String address = origin.url() == null ? origin.sourceId() : origin.url();
        return ContentId.of("r", origin.outlet(), address, title, text);
    }
}
