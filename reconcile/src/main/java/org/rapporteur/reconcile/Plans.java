package org.rapporteur.reconcile;

import java.util.Optional;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Plan;
import org.rapporteur.model.PoliticalEvent;

/** Tells what is announced from what has happened. */
final class Plans {
    private Plans() {}

    /** An open plan, due on the event's last day, where the event is one announced and not denied. */
    static Optional<Plan> planOf(PoliticalEvent event) {
        boolean announced =
                event.act().planned() != null || event.act().auxiliaryModes().contains(AuxiliaryMode.FUTURE);
        return announced && !event.act().auxiliaryModes().contains(AuxiliaryMode.NEGATION)
                ? Optional.of(new Plan(Plan.Status.OPEN, event.time().lastDay().orElse(null), null))
                : Optional.empty();
    }
}
