package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Publication;
import org.rapporteur.reconcile.alike.Statements;
import org.rapporteur.reconcile.claim.Entries;

/**
 * Files structured statements. One tells of a subject, not of a happening, so its text is like no
 * report's: it goes to the story that speaks of the same thing in most of its independent reports, of
 * equals to that of the nearest day, then of the lowest id. Statements that no story speaks of make
 * stories with each other.
 */
final class StatementFiling {
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Entries entries;

    StatementFiling(Entries entries) {
        this.entries = entries;
    }

    /**
     * Stories with the statements among them.
     *
     * @param reports of one neighbourhood, by id
     * @param stories of those that are no statements
     */
    List<Grouping> file(List<CodedReport> reports, List<Grouping> stories) {
        List<List<CodedReport>> joining = new ArrayList<>();
        stories.forEach(story -> joining.add(new ArrayList<>()));
        List<Grouping> own = new ArrayList<>();
        for (CodedReport report : reports) {
            if (Statements.isStatement(report.report())) {
                Optional<Grouping> story = best(report, stories);
                if (story.isPresent()) {
                    joining.get(stories.indexOf(story.get())).add(report);
                } else {
                    addToOwn(report, own);
                }
            }
        }
        List<Grouping> all = new ArrayList<>(own);
        for (int number = 0; number < stories.size(); number++) {
            Grouping story = stories.get(number);
            for (CodedReport statement : joining.get(number)) {
                story = story.with(statement);
            }
            all.add(story);
        }
        return all;
    }

    private Optional<Grouping> best(CodedReport statement, List<Grouping> stories) {
        return stories.stream()
                .filter(story -> supporters(statement, story) > 0)
                .min(Comparator.<Grouping>comparingLong(story -> -supporters(statement, story))
                        .thenComparingLong(story -> distance(statement, story))
                        .thenComparing(Grouping::id));
    }

    private void addToOwn(CodedReport statement, List<Grouping> own) {
        for (int number = 0; number < own.size(); number++) {
            if (supporters(statement, own.get(number)) > 0) {
                own.set(number, own.get(number).with(statement));
                return;
            }
        }
        own.add(new Grouping(List.of(statement), UnaryOperator.identity(), report -> false));
    }

    /** How many independent reports of a story speak of what the statement says. */
    private long supporters(CodedReport statement, Grouping story) {
        return story.reports().stream()
                .filter(report -> statement.findings().stream()
                        .anyMatch(said -> report.findings().stream().anyMatch(found -> isOneThing(said, found))))
                .map(report -> story.originals().apply(report.report().id()))
                .distinct()
                .count();
    }

    private boolean isOneThing(Finding one, Finding other) {
        return entries.areAboutOneThing(one, other);
    }

    private static long distance(CodedReport statement, Grouping story) {
        @Nullable LocalDate day = dayOf(statement);
        return story.reports().stream()
                .mapToLong(report -> {
                    @Nullable LocalDate told = dayOf(report);
                    return day == null || told == null ? UNKNOWN : Math.abs(ChronoUnit.DAYS.between(day, told));
                })
                .min()
                .orElse(UNKNOWN);
    }

    private static @Nullable LocalDate dayOf(CodedReport report) {
        @Nullable Publication published = report.report().masthead().published();
        return published == null ? null : published.date();
    }
}
