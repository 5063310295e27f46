package org.rapporteur.reconcile.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;

/**
 * What a report announces, and for when.
 *
 * <pre>
 * "Xi will visit Peru in November", told in June        due 30 November
 * "They will sign a treaty"                             a plan without a day
 * "They agreed on Thursday to sign a treaty"            a plan without a day: Thursday is of the agreeing
 * "They decided in 2019 to build a port", told in 2024  no plan to follow
 * </pre>
 */
final class PlannedAct {
    /** So long a plan without a day is followed. */
    private static final int UNDATED_MONTHS = 9;

    /** So long after the last day announced, an act may still be the one that was announced. */
    static final int GRACE_DAYS = 3;

    /** So long after it an outcome whose own day is not told may be published. */
    private static final int TOLD_DAYS = 31;

    private PlannedAct() {}

    static boolean isPlan(PoliticalEvent event, @Nullable Publication published) {
        boolean announced =
                event.act().planned() != null || event.act().auxiliaryModes().contains(AuxiliaryMode.FUTURE);
        return announced
                && !event.act().auxiliaryModes().contains(AuxiliaryMode.NEGATION)
                && !event.act().auxiliaryModes().contains(AuxiliaryMode.HISTORICAL)
                && !isLongPast(event.time(), published);
    }

    /** Months before the report: what was decided then is told as background. */
    private static boolean isLongPast(EventTime time, @Nullable Publication published) {
        return published != null
                && time.lastDay()
                        .filter(last -> last.isBefore(published.date().minusMonths(2)))
                        .isPresent();
    }

    /** The first day announced; null for none. A day before the report is that of the announcement. */
    static @Nullable LocalDate from(PoliticalEvent plan, @Nullable Publication published) {
        return due(plan, published) == null ? null : plan.time().start();
    }

    /** The last day announced; null for none. */
    static @Nullable LocalDate due(PoliticalEvent plan, @Nullable Publication published) {
        return plan.time()
                .lastDay()
                .filter(last -> published == null || !last.isBefore(published.date()))
                .orElse(null);
    }

    /** The type of what is planned. */
    static EventType typeOf(PoliticalEvent plan) {
        return plan.act().planned() == null ? plan.act().type() : plan.act().planned();
    }

    /** From this day on it may be told to have happened. */
    static LocalDate earliest(PoliticalEvent plan, Publication published) {
        @Nullable LocalDate from = from(plan, published);
        return from == null ? published.date() : from.minusDays(1);
    }

    /** Up to this day it may be told to have happened. */
    static LocalDate latest(PoliticalEvent plan, Publication published) {
        @Nullable LocalDate due = due(plan, published);
        return due == null ? published.date().plusMonths(UNDATED_MONTHS) : due.plusDays(TOLD_DAYS);
    }
}
