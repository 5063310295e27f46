package org.rapporteur.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Story;

/** What is said of a story in a line, wherever one is named. */
final class StoryLines {
    private static final int MOST_PARTIES = 5;

    private StoryLines() {}

    /** {@code 12–13 December 2024 · 2 independent reports and 1 copy · Ethiopia, Somalia, Turkey}. */
    static String standing(Story story, PartyNames names) {
        return Stream.of(days(story), reports(story), parties(story, names))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String days(Story story) {
        return story.firstPublished() == null || story.lastPublished() == null
                ? "undated"
                : Dates.days(story.firstPublished().date(), story.lastPublished().date());
    }

    static String reports(Story story) {
        int copies = story.members().size() - story.independentReports();
        String own = story.independentReports() == 1 && copies == 0
                ? "1 report"
                : Counts.of(story.independentReports(), "independent report");
        return copies == 0 ? own : own + " and " + Counts.of(copies, "copy", "copies");
    }

    private static String parties(Story story, PartyNames names) {
        List<String> all = story.parties().stream().map(names::readable).toList();
        return all.size() <= MOST_PARTIES + 1
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, MOST_PARTIES)) + " and " + Counts.word(all.size() - MOST_PARTIES)
                        + " others";
    }
}
