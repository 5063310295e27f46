package org.rapporteur.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.State;

/** Parties as users name them: by code, or by a state's name. */
final class PartyNames {
    private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    private final Knowledge knowledge;

    PartyNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The code that parties of that name carry in the record. */
    Optional<String> codeOf(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (NO_STATES.contains(upper)) {
            return Optional.of(upper);
        }
        return knowledge
                .states()
                .withCode(upper)
                .or(() -> knowledge.states().named(name))
                .map(State::actorCode);
    }

    /** {@code Kazakhstan (KAZ)}. */
    String readable(String code) {
        return knowledge
                .states()
                .withCode(code)
                .map(state -> state.name() + " (" + code + ")")
                .orElse(code);
    }
}
