package org.rapporteur.reconcile.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * Tells what became of what was announced. An outcome is sought in the plan's own story and, by {@link
 * PlanKeys}, in all others: weeks later it is told by reports that are like none of the announcement's.
 * A pure function of the plan and of what might be its outcomes, in whatever order.
 *
 * <pre>
 * "A will visit B on Tuesday"   a later report: "A arrived in B"          done
 *                               a later report: "A did not go to B"       not done
 *                               a later report: "A refuses to meet B"     not done
 *                               the same story: "A will visit B in May"   changed
 * "A and B will sign a treaty"  months later: "A and B signed the treaty" done: the object is the same
 *                               months later: "A and B signed a loan"     not its outcome
 * </pre>
 *
 * Later is by the day of the event where both tell it, else by publication.
 */
public final class Plans {
    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::status)
            .thenComparing(candidate -> !candidate.sameStory())
            .thenComparing(
                    candidate -> candidate.line().report().masthead().published(),
                    Comparator.nullsLast(Comparator.<Publication>naturalOrder()))
            .thenComparing(candidate -> candidate.line().entry().id());

    private final EventRule events;
    private final ObjectWords objects = new ObjectWords();

    Plans(EventRule events) {
        this.events = requireNonNull(events, "events");
    }

    /**
     * An entry on an event.
     *
     * @param event of its lead claim
     * @param report of its lead claim
     */
    public record Line(Entry entry, PoliticalEvent event, Report report) {
        public Line {
            requireNonNull(entry, "entry");
            requireNonNull(event, "event");
            requireNonNull(report, "report");
        }

        /** The line of an entry with its lead claim's finding; empty where that is no event. */
        public static Optional<Line> of(Entry entry, Finding lead, Report report) {
            return lead instanceof PoliticalEvent event
                    ? Optional.of(new Line(entry, event, report))
                    : Optional.empty();
        }

        /** The keys of {@link PlanKeys} under which it is found as an outcome. */
        public Set<String> keys() {
            return PlanKeys.ofAct(event, published());
        }

        @Nullable
        Publication published() {
            return report.masthead().published();
        }
    }

    /** Where lines are found by the keys of {@link PlanKeys}. */
    public interface Index {
        /** Lines with one of the keys, of stories with a report that is found by one; more do no harm. */
        Collection<Line> lines(Set<String> keys);
    }

    /**
     * The entries of a story, each that announces something with what became of it.
     *
     * @param entries all of one story
     * @param lines those of them that are on events
     */
    public List<Entry> settle(List<Entry> entries, List<Line> lines, Index elsewhere) {
        Map<String, Plan> plans = new HashMap<>();
        for (Line line : lines) {
            if (PlannedAct.isPlan(line.event(), line.published())) {
                plans.put(line.entry().id(), plan(line, lines, elsewhere));
            }
        }
        return entries.stream()
                .map(entry -> entry.withPlan(plans.get(entry.id())))
                .toList();
    }

    private Plan plan(Line plan, List<Line> story, Index elsewhere) {
        Set<String> keys = PlanKeys.outcomes(PlanKeys.ofPlan(plan.event(), plan.published()));
        List<Line> others = new ArrayList<>(story);
        elsewhere.lines(keys).stream()
                .filter(line -> !Collections.disjoint(keys, line.keys()))
                .forEach(others::add);
        @Nullable LocalDate due = PlannedAct.due(plan.event(), plan.published());
        return others.stream()
                .filter(other -> !other.entry().id().equals(plan.entry().id()))
                .flatMap(other -> candidate(plan, other).stream())
                .min(BEST)
                .map(found -> new Plan(found.status(), due, found.line().entry().id()))
                .orElseGet(() -> new Plan(Plan.Status.OPEN, due, null));
    }

    private Optional<Candidate> candidate(Line plan, Line later) {
        boolean sameStory = plan.entry().story().equals(later.entry().story());
        return status(plan, later, sameStory).map(status -> new Candidate(status, later, sameStory));
    }

    private Optional<Plan.Status> status(Line plan, Line later, boolean sameStory) {
        PoliticalEvent event = later.event();
        if (events.fulfils(plan.event(), event)) {
            boolean isIt = sameStory ? isSameAct(plan, later) : isSoon(plan, later) && isTheOne(plan, later);
            Plan.Status outcome = EventRule.isNegated(event) ? Plan.Status.NOT_DONE : Plan.Status.DONE;
            boolean told = EventRule.isNegated(event) || !isToldBefore(plan, later);
            return isIt && told && isInTime(plan, later) ? Optional.of(outcome) : Optional.empty();
        }
        if (!isPublishedAfter(plan, later) || !events.sameParties(plan.event(), event)) {
            return Optional.empty();
        }
        if (EventRule.isOffMeeting(event) && PlannedAct.typeOf(plan.event()) == EventType.CONSULT) {
            return sameStory || isSoon(plan, later) ? Optional.of(Plan.Status.NOT_DONE) : Optional.empty();
        }
        return sameStory && isPutOff(plan, later) ? Optional.of(Plan.Status.CHANGED) : Optional.empty();
    }

    /** The same is announced again, for another day. */
    private static boolean isPutOff(Line plan, Line later) {
        PoliticalEvent announced = plan.event();
        PoliticalEvent event = later.event();
        @Nullable LocalDate due = PlannedAct.from(announced, plan.published());
        @Nullable LocalDate now = PlannedAct.from(event, later.published());
        return PlannedAct.isPlan(event, later.published())
                && announced.act().type() == event.act().type()
                && announced.act().planned() == event.act().planned()
                && announced.act().modes().equals(event.act().modes())
                && due != null
                && now != null
                && !due.equals(now)
                && announced.time().words() != null
                && event.time().words() != null;
    }

    private static boolean isInTime(Line plan, Line later) {
        @Nullable LocalDate from = PlannedAct.from(plan.event(), plan.published());
        @Nullable LocalDate due = PlannedAct.due(plan.event(), plan.published());
        @Nullable LocalDate done = later.event().time().start();
        if (from != null && due != null && done != null) {
            return !done.isBefore(from.minusDays(1)) && !done.isAfter(due.plusDays(PlannedAct.GRACE_DAYS));
        }
        @Nullable Publication published = plan.published();
        if (done != null && published != null) {
            return !done.isBefore(published.date())
                    && !plan.report().id().equals(later.report().id());
        }
        return isPublishedAfter(plan, later);
    }

    /** Before the day that was announced nothing announced for it is done; it may be off by then. */
    private static boolean isToldBefore(Line plan, Line later) {
        @Nullable LocalDate from = PlannedAct.from(plan.event(), plan.published());
        return from != null
                && later.published() != null
                && later.event().time().start() == null
                && later.published().date().isBefore(from);
    }

    /** Within the time for which a plan is followed beyond its own story. */
    private static boolean isSoon(Line plan, Line later) {
        @Nullable Publication published = plan.published();
        @Nullable
        LocalDate told = later.event().time().start() != null
                ? later.event().time().start()
                : later.published() == null ? null : later.published().date();
        return published != null
                && told != null
                && isPublishedAfter(plan, later)
                && !told.isAfter(PlannedAct.latest(plan.event(), published));
    }

    /** Signing is no praising, though both are SUPPORT. */
    private boolean isSameAct(Line plan, Line later) {
        return PlannedAct.typeOf(plan.event()) == EventType.CONSULT
                || EventRule.areAlike(plan.event(), later.event())
                || objects.areShared(plan, later, 1);
    }

    /** Unlike reports tell of one act where a near day or its object joins them. */
    private boolean isTheOne(Line plan, Line later) {
        @Nullable LocalDate from = PlannedAct.from(plan.event(), plan.published());
        @Nullable LocalDate due = PlannedAct.due(plan.event(), plan.published());
        boolean dated = from != null && due != null && !due.isAfter(from.plusMonths(1));
        boolean bilateral = events.codes(plan.event()).size() > 1;
        boolean meeting = PlannedAct.typeOf(plan.event()) == EventType.CONSULT;
        if (bilateral && meeting && (dated || events.areVisits(plan.event(), later.event()))) {
            return true;
        }
        return objects.areShared(plan, later, bilateral ? 1 : 2);
    }

    private static boolean isPublishedAfter(Line plan, Line later) {
        @Nullable Publication published = plan.published();
        @Nullable Publication then = later.published();
        return published != null && then != null && published.compareTo(then) < 0;
    }

    /** What a plan may have come to. */
    private record Candidate(Plan.Status status, Line line, boolean sameStory) {}
}
