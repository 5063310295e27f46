package org.rapporteur.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Story;
import org.rapporteur.telling.Counts;
import org.rapporteur.telling.Dates;
import org.rapporteur.telling.PartyNames;
import org.rapporteur.telling.Tellings;

/** What is said of a story in a line, wherever one is named. */
final class StoryLines {
    private static final int MOST_PARTIES = 3;

    private StoryLines() {}

    /** {@code 12–13 December 2024 · 2 independent reports and 1 copy · Ethiopia, Somalia, Turkey}. */
    static String standing(Story story, List<Told> told, Desk desk) {
        return Stream.of(days(story), reports(story, desk.shelf()), parties(story, told, desk.names()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String days(Story story) {
        return story.firstPublished() == null || story.lastPublished() == null
                ? "undated"
                : Dates.days(
                        story.firstPublished().date(), story.lastPublished().date());
    }

    static String reports(Story story, Shelf shelf) {
        int earlier = (int) story.members().stream()
                .filter(member -> shelf.isEarlierVersion(member.report()))
                .count();
        int copies = story.members().size() - story.independentReports() - earlier;
        List<String> parts = new ArrayList<>();
        boolean alone = story.independentReports() == 1 && copies == 0;
        parts.add(alone ? "1 report" : Counts.of(story.independentReports(), "independent report"));
        if (copies > 0) {
            parts.add(Counts.of(copies, "copy", "copies"));
        }
        if (earlier > 0) {
            parts.add(Counts.of(earlier, "earlier version"));
        }
        return Counts.list(parts);
    }

    /** Those of whom most is told come first. */
    private static String parties(Story story, List<Told> told, PartyNames names) {
        Map<String, Long> counts = told.stream()
                .flatMap(thing -> Stream.ofNullable(thing.lead()))
                .flatMap(Tellings::codesIn)
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        List<String> all = story.parties().stream()
                .sorted(Comparator.comparing((String code) -> -counts.getOrDefault(code, 0L))
                        .thenComparing(code -> code))
                .map(names::readable)
                .toList();
        return all.size() <= MOST_PARTIES
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, MOST_PARTIES)) + " and others";
    }
}
