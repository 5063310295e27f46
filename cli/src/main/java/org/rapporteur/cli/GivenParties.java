package org.rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Two parties that the input names, for whom one event is asked.
 *
 * @param actor who acts
 * @param recipient to whom it is done
 */
record GivenParties(Span actor, Span recipient) {
    private static final String KEY = "parties";

    /**
     * Reads {@code parties} of a report's input.
     *
     * @return empty where the input names none
     * @throws IllegalArgumentException when they are not an actor and a recipient within the text
     */
    static Optional<GivenParties> of(Report report) {
        @Nullable String json = report.metadata().get(KEY);
        if (json == null) {
            return Optional.empty();
        }
        JsonNode parties = Json.tree(json);
        return Optional.of(new GivenParties(span(parties, "actor", report), span(parties, "recipient", report)));
    }

    private static Span span(JsonNode parties, String role, Report report) {
        for (JsonNode party : parties) {
            if (party.path("role").asText().equals(role)) {
                Span span =
                        Span.of(party.path("start").asInt(-1), party.path("end").asInt(-1));
                return report.quote(span).span();
            }
        }
        throw new IllegalArgumentException("none has the role " + role);
    }
}
