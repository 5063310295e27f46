package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;
import org.rapporteur.reconcile.alike.Chronology;
import org.rapporteur.reconcile.claim.Voice;

/**
 * Reports that make a story.
 *
 * @param reports the earliest first
 * @param originals gives the id of the report of which the given one is a copy, or the same id
 * @param withdrawn whether a later version took the place of the report of that id
 */
record Grouping(List<CodedReport> reports, UnaryOperator<String> originals, Predicate<String> withdrawn) {
    private static final int LONGEST_TITLE = 100;

    Grouping {
        reports = reports.stream()
                .sorted(Comparator.comparing(CodedReport::report, Chronology.EARLIEST_FIRST))
                .toList();
    }

    /** The same, with one report more. */
    Grouping with(CodedReport report) {
        return new Grouping(Stream.concat(reports.stream(), Stream.of(report)).toList(), originals, withdrawn);
    }

    String id() {
        return Story.idFor(reports.get(0).report().id());
    }

    List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        for (int place = 0; place < reports.size(); place++) {
            Report report = reports.get(place).report();
            List<Finding> findings = reports.get(place).findings();
            for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
                voices.add(new Voice(
                        findings.get(ordinal),
                        report,
                        originals.apply(report.id()),
                        withdrawn.test(report.id()),
                        place,
                        ordinal));
            }
        }
        return voices;
    }

    Story story() {
        List<Story.Member> members =
                reports.stream().map(coded -> member(coded.report().id())).toList();
        List<Publication> published = reports.stream()
                .flatMap(coded -> Stream.ofNullable(coded.report().masthead().published()))
                .sorted()
                .toList();
        return new Story(
                id(),
                otherIds(),
                titleOf(reports.get(0).report()),
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1),
                members,
                (int) members.stream().filter(member -> member.copyOf() == null).count(),
                parties());
    }

    private Story.Member member(String report) {
        String original = originals.apply(report);
        return new Story.Member(report, original.equals(report) ? null : original);
    }

    /** Read in another order, the story might have begun with any of its reports: those ids lead here too. */
    private List<String> otherIds() {
        return reports.stream()
                .skip(1)
                .map(coded -> Story.idFor(coded.report().id()))
                .toList();
    }

    /** The headline, or the text's beginning up to a word's end. */
    private static String titleOf(Report report) {
        @Nullable String title = report.masthead().title();
        if (title != null) {
            return title;
        }
        String beginning = report.text().strip().replaceAll("\\s+", " ");
        if (beginning.length() <= LONGEST_TITLE) {
            return beginning;
        }
        int cut = beginning.lastIndexOf(' ', LONGEST_TITLE);
        int at = cut > 0 ? cut : LONGEST_TITLE;
        return beginning.substring(0, Character.isHighSurrogate(beginning.charAt(at - 1)) ? at - 1 : at) + " …";
    }

    private List<String> parties() {
        return reports.stream()
                .flatMap(coded -> coded.findings().stream())
                .flatMap(Grouping::partiesOf)
                .map(party -> party.identity().code())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Entity> partiesOf(Finding finding) {
        return finding.match(
                event -> Stream.concat(event.actors().stream(), event.recipients().stream()),
                quotation -> Stream.empty(),
                quantity -> Stream.empty(),
                relation -> relation.parties().stream().map(party -> party.entity()));
    }
}
