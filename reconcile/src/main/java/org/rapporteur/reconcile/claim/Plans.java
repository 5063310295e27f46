package org.rapporteur.reconcile.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.reconcile.claim.Entries.StoryLine;

/**
 * Tells what became of what was announced.
 *
 * <pre>
 * "A will visit B on Tuesday"   a later report: "A arrived in B"          done
 *                               a later report: "A did not go to B"       not done
 *                               a later report: "A refuses to meet B"     not done
 *                               a later report: "A will visit B in May"   changed
 * </pre>
 *
 * Later is by the day of the event where both tell it, else by publication.
 */
final class Plans {
    /** So long after the last day announced, an act may still be the one that was announced. */
    private static final int GRACE_DAYS = 3;

    private static final Comparator<Candidate> EARLIEST = Comparator.<Candidate, Publication>comparing(
                    candidate ->
                            candidate.line().lined().lead().report().masthead().published(),
                    Comparator.nullsLast(Comparator.<Publication>naturalOrder()))
            .thenComparing(candidate -> candidate.line().id());

    private final EventRule events;

    Plans(EventRule events) {
        this.events = events;
    }

    /** What became of an event announced; empty where none is. */
    Optional<Plan> of(StoryLine line, List<StoryLine> all) {
        if (!(line.lined().lead().finding() instanceof PoliticalEvent announced) || !isPlan(announced)) {
            return Optional.empty();
        }
        Plan open = new Plan(Plan.Status.OPEN, announced.time().lastDay().orElse(null), null);
        return Optional.of(all.stream()
                .flatMap(other -> candidate(line, announced, other).stream())
                .min(Comparator.comparing(Candidate::status).thenComparing(EARLIEST))
                .map(found -> new Plan(found.status(), open.due(), found.line().id()))
                .orElse(open));
    }

    private static boolean isPlan(PoliticalEvent event) {
        boolean announced =
                event.act().planned() != null || event.act().auxiliaryModes().contains(AuxiliaryMode.FUTURE);
        return announced && !event.act().auxiliaryModes().contains(AuxiliaryMode.NEGATION);
    }

    private Optional<Candidate> candidate(StoryLine plan, PoliticalEvent announced, StoryLine other) {
        if (other.id().equals(plan.id()) || !(other.lined().lead().finding() instanceof PoliticalEvent event)) {
            return Optional.empty();
        }
        return status(plan.lined().lead(), announced, other.lined().lead(), event)
                .map(status -> new Candidate(status, other));
    }

    private Optional<Plan.Status> status(Voice plan, PoliticalEvent announced, Voice later, PoliticalEvent event) {
        if (events.fulfils(announced, event) && isInTime(plan, announced, later, event)) {
            return Optional.of(isNegated(event) ? Plan.Status.NOT_DONE : Plan.Status.DONE);
        }
        if (!isPublishedAfter(plan, later) || !events.sameParties(announced, event)) {
            return Optional.empty();
        }
        if (event.act().type() == EventType.REJECT && isMeeting(announced, event)) {
            return Optional.of(Plan.Status.NOT_DONE);
        }
        return isPutOff(announced, event) ? Optional.of(Plan.Status.CHANGED) : Optional.empty();
    }

    private static boolean isNegated(PoliticalEvent event) {
        return event.act().auxiliaryModes().contains(AuxiliaryMode.NEGATION);
    }

    /** Cancelling a meeting is a REJECT of the mode meet. */
    private static boolean isMeeting(PoliticalEvent announced, PoliticalEvent event) {
        return announced.act().planned() == EventType.CONSULT
                && event.act().modes().contains("meet");
    }

    /** The same is announced again, for another day. */
    private static boolean isPutOff(PoliticalEvent announced, PoliticalEvent event) {
        @Nullable LocalDate due = announced.time().start();
        @Nullable LocalDate now = event.time().start();
        return isPlan(event)
                && announced.act().type() == event.act().type()
                && announced.act().planned() == event.act().planned()
                && announced.act().modes().equals(event.act().modes())
                && due != null
                && now != null
                && !due.equals(now)
                && announced.time().words() != null
                && event.time().words() != null;
    }

    private static boolean isInTime(Voice plan, PoliticalEvent announced, Voice later, PoliticalEvent event) {
        @Nullable LocalDate due = announced.time().start();
        @Nullable LocalDate done = event.time().start();
        if (due != null && done != null) {
            LocalDate last = announced.time().lastDay().orElse(due);
            return !done.isBefore(due.minusDays(1)) && !done.isAfter(last.plusDays(GRACE_DAYS));
        }
        @Nullable Publication published = plan.report().masthead().published();
        if (done != null && published != null) {
            return !done.isBefore(published.date())
                    && !plan.report().id().equals(later.report().id());
        }
        return isPublishedAfter(plan, later);
    }

    private static boolean isPublishedAfter(Voice plan, Voice later) {
        @Nullable Publication published = plan.report().masthead().published();
        @Nullable Publication then = later.report().masthead().published();
        return published != null && then != null && published.compareTo(then) < 0;
    }

    /** What a plan may have come to. */
    private record Candidate(Plan.Status status, StoryLine line) {}
}
