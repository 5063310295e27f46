package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening, as the reports that tell it show it.
 *
 * @param id comes from the earliest report: see {@link #idFor}
 * @param previousIds ids that it had before, which go on working
 * @param title the earliest report's
 * @param firstPublished null where no report has a date
 * @param lastPublished null where no report has a date
 * @param members the earliest first
 * @param independentReports how many of the members are no copy of another
 * @param parties codes of those who act or are acted upon, sorted
 */
public record Story(
        String id,
        List<String> previousIds,
        String title,
        @Nullable Publication firstPublished,
        @Nullable Publication lastPublished,
        List<Member> members,
        int independentReports,
        List<String> parties) {
    public Story {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        previousIds = List.copyOf(previousIds);
        members = List.copyOf(members);
        parties = List.copyOf(parties);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A story has reports");
        }
    }

    /** The id of a story whose earliest report is the given one. */
    public static String idFor(String earliestReport) {
        return ContentId.of("s", earliestReport);
    }

    /**
     * A report of a story.
     *
     * @param copyOf id of the report whose text it copies; null for reporting of its own
     */
    public record Member(String report, @Nullable String copyOf) {
        public Member {
            requireNonNull(report, "report");
        }
    }
}
