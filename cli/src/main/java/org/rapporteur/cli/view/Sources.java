package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;
import org.rapporteur.telling.Dates;

/** The reports that a view cites, numbered as they come; a story's beforehand, copies under their original. */
final class Sources {
    private static final int LETTERS = 26;

    private final Shelf shelf;
    private final Map<String, Source> byReport = new LinkedHashMap<>();
    private int numbered;

    Sources(Shelf shelf) {
        this.shelf = requireNonNull(shelf, "shelf");
    }

    /** Numbers a story's reports and gives its originals, each with its copies. */
    List<Source> of(Story story) {
        List<Source> originals = new ArrayList<>();
        for (Story.Member member : story.members()) {
            if (isOriginal(member, story)) {
                originals.add(number(member.report(), copiesOf(member.report(), story)));
            }
        }
        return originals;
    }

    /** A copy of what the story does not hold stands for itself. */
    private static boolean isOriginal(Story.Member member, Story story) {
        return member.copyOf() == null
                || story.members().stream().map(Story.Member::report).noneMatch(member.copyOf()::equals);
    }

    private static List<String> copiesOf(String original, Story story) {
        return story.members().stream()
                .filter(member -> original.equals(member.copyOf()))
                .map(Story.Member::report)
                .toList();
    }

    /** A report, with the next number where it has none yet. */
    Source of(String report) {
        @Nullable Source known = byReport.get(report);
        return known == null ? number(report, List.of()) : known;
    }

    /** The id of the report that a source stands for. */
    Optional<String> reportOf(Source source) {
        return byReport.entrySet().stream()
                .filter(known -> known.getValue().equals(source))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Source number(String report, List<String> copies) {
        String number = String.valueOf(++numbered);
        List<Source> copied = new ArrayList<>();
        for (String copy : copies) {
            Source text = source(copy, number + letter(copied.size()), List.of());
            Source source = shelf.isEarlierVersion(copy) ? text.asEarlierVersion() : text;
            copied.add(source);
            byReport.put(copy, source);
        }
        Source source = source(report, number, copied);
        byReport.put(report, source);
        return source;
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    private Source source(String id, String number, List<Source> copies) {
        @Nullable Report report = shelf.report(id).orElse(null);
        if (report == null) {
            return new Source(number, "report " + id, "report " + id, null, null, copies);
        }
        return of(report, number, copies);
    }

    static Source of(Report report, String number, List<Source> copies) {
        @Nullable Publication published = report.masthead().published();
        return new Source(
                number,
                name(report, published == null ? "undated" : Dates.day(published.date())),
                name(report, published == null ? "undated" : Dates.published(published)),
                report.masthead().title(),
                report.origin().url(),
                copies);
    }

    private static @Nullable String fileOf(Report report) {
        @Nullable String path = report.origin().sourcePath();
        return path == null ? null : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The outlet with the day; the file's name, or else the headline, where no outlet is known. */
    private static String name(Report report, String day) {
        String outlet = Stream.of(
                        report.origin().outlet(),
                        fileOf(report),
                        report.masthead().title())
                .filter(word -> word != null && !word.isBlank())
                .findFirst()
                .orElse("unknown outlet");
        @Nullable String credit = report.masthead().credit();
        boolean credited = credit != null && !credit.isBlank() && !credit.equalsIgnoreCase(outlet);
        return Stream.of(outlet + (credited ? " (" + credit + ")" : ""), day).collect(Collectors.joining(", "));
    }
}
