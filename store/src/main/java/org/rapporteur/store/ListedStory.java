package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Story;

/**
 * A story with what a list tells of it.
 *
 * @param reports its reports by id
 * @param entries ids of what its reports say
 * @param tally how these stand
 * @param foremost leading findings of some entries that most independent reports tell, events before others
 */
public record ListedStory(
        Story story,
        Map<String, ReportHead> reports,
        List<String> entries,
        Tally tally,
        List<SourcedFinding> foremost) {
    public ListedStory {
        requireNonNull(story, "story");
        requireNonNull(tally, "tally");
        reports = Map.copyOf(reports);
        entries = List.copyOf(entries);
        foremost = List.copyOf(foremost);
    }

    /**
     * How many entries stand how.
     *
     * @param agreeing where independent reports agree
     * @param differing where they conflict
     * @param vaguer where some are only vaguer
     * @param plansDue open plans due by the day asked for
     */
    public record Tally(int agreeing, int differing, int vaguer, int plansDue) {
        static final Tally NONE = new Tally(0, 0, 0, 0);
    }
}
