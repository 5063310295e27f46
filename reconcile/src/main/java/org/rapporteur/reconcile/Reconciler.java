package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;

/**
 * Lines up the findings of many reports. A pure function of the set of reports: their order does
 * not matter, nor what was reconciled before.
 *
 * <p>For now every report is a story of its own, and each of its findings an entry with one claim.
 */
public final class Reconciler {
    private static final int LONGEST_TITLE = 100;

    private final Summaries summaries = new Summaries();

    public Reconciled reconcile(List<CodedReport> reports) {
        List<Story> stories = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        reports.stream()
                .sorted(Comparator.comparing(coded -> coded.report().id()))
                .forEach(coded -> {
                    Story story = storyOf(coded);
                    stories.add(story);
                    coded.findings().forEach(finding -> entries.add(entryOf(story, finding)));
                });
        return new Reconciled(stories, entries);
    }

    private static Story storyOf(CodedReport coded) {
        Report report = coded.report();
        return new Story(
                Story.idFor(report.id()),
                List.of(),
                titleOf(report),
                report.masthead().published(),
                report.masthead().published(),
                List.of(new Story.Member(report.id(), null)),
                1,
                partiesOf(coded.findings()));
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

    private static List<String> partiesOf(List<Finding> findings) {
        return findings.stream()
                .flatMap(Reconciler::partiesOf)
                .flatMap(party -> Stream.ofNullable(party.identity().code()))
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

    private Entry entryOf(Story story, Finding finding) {
        Claim lead = new Claim(
                finding.basis().report(),
                finding.id(),
                Claim.Standing.LEAD,
                1,
                finding instanceof Quantity quantity ? quantity.amount().value() : null,
                dateOf(finding));
        return new Entry(
                Entry.idFor(story.id(), finding.id()),
                story.id(),
                finding.kind(),
                summaries.of(finding),
                Entry.Verdict.SINGLE,
                List.of(),
                1,
                List.of(lead),
                finding instanceof PoliticalEvent event ? Plans.planOf(event).orElse(null) : null);
    }

    private static @Nullable LocalDate dateOf(Finding finding) {
        if (finding instanceof PoliticalEvent event) {
            return event.time().start();
        }
        return finding instanceof Quotation quotation ? quotation.date() : null;
    }
}
