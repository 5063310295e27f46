package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Plan;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.Dates;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tellings;
import org.rapporteur.telling.Tone;

/** Tells what became of plans, as of a day. */
final class PlanLines {
    private static final int WAITED_MONTHS = 9;

    private final RecordReader record;
    private final Shelf shelf;
    private final Sources sources;
    private final Tellings tellings;
    private final LocalDate asOf;

    PlanLines(Desk desk, Sources sources) {
        this.record = desk.record();
        this.shelf = desk.shelf();
        this.tellings = desk.tellings();
        this.asOf = desk.asOf();
        this.sources = requireNonNull(sources, "sources");
    }

    /** Whether it is open, overdue, done or changed, and by what. */
    Line of(Plan plan, Told told) {
        String due = plan.due() == null ? "" : ", due " + Dates.day(plan.due());
        return switch (plan.statusOn(asOf)) {
            case OPEN ->
                isOld(told)
                        ? Line.of("Announced; no outcome in the record.")
                        : Line.of("Announced; open on " + Dates.day(asOf) + due + ".");
            case OVERDUE ->
                Line.of("Announced")
                        .and(due)
                        .and("; ")
                        .and("overdue", Tone.STRONG)
                        .and(" on " + Dates.day(asOf) + ": no outcome in the record.");
            case DONE -> Line.of("Announced; ").and("done", Tone.STRONG).and(outcome(plan));
            case NOT_DONE -> Line.of("Announced; ").and("not done", Tone.STRONG).and(outcome(plan));
            case CHANGED ->
                Line.of("Announced; ").and("changed since", Tone.STRONG).and(outcome(plan));
        };
    }

    /** A plan without a day of which nothing has been heard for so long is not waited for. */
    private boolean isOld(Told told) {
        @Nullable Plan plan = told.entry().plan();
        return plan != null
                && plan.due() == null
                && told.entry().claims().stream()
                        .flatMap(claim -> shelf.report(claim.report()).stream())
                        .flatMap(report -> Stream.ofNullable(report.masthead().published()))
                        .allMatch(published ->
                                published.date().plusMonths(WAITED_MONTHS).isBefore(asOf));
    }

    private Line outcome(Plan plan) {
        Optional<Entry> outcome = plan.outcome() == null ? Optional.empty() : record.entry(plan.outcome());
        if (outcome.isEmpty()) {
            return Line.of(".");
        }
        Told told = Told.of(List.of(outcome.get()), shelf, tellings).get(0);
        String source = sources.of(outcome.get().claims().get(0).report()).name();
        return Line.of(": ")
                .and(told.line())
                .and((told.days().isEmpty() ? "" : " · " + told.days()) + " (" + source + ").", Tone.PALE);
    }
}
