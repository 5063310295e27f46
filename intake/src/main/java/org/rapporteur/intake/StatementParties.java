package org.rapporteur.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnownEntity;
import org.rapporteur.knowledge.State;
import org.rapporteur.model.Identity;

/** Finds out who the parties of a structured statement are. */
final class StatementParties {
    private final Knowledge knowledge;

    StatementParties(Knowledge knowledge) {
        this.knowledge = requireNonNull(knowledge, "knowledge");
    }

    /**
     * Whom a cell names.
     *
     * @param name how the statement's sentence names it
     */
    record Named(String name, Identity identity) {}

    /** By alpha-3 code, else by name; somebody whom nothing is known of keeps the name. */
    Named named(String cell, @Nullable LocalDate day) {
        Optional<State> state =
                knowledge.states().withCode(cell).or(() -> knowledge.states().named(cell));
        if (state.isPresent()) {
            return new Named(state.get().name(), of(state.get()));
        }
        List<KnownEntity> known = knowledge.gazetteer().lookUp(cell);
        return knowledge
                .people()
                .find(cell, day)
                .or(() -> known.stream().findFirst())
                .map(entity -> new Named(cell, entity.identity()))
                .orElseGet(() -> new Named(cell, new Identity(null, null, null, List.of(), cell, null, null)));
    }

    private static Identity of(State state) {
        return Identity.of(state.actorCode(), state.actorCode(), "GOV", state.name());
    }
}
