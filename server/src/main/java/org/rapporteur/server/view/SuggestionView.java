package org.rapporteur.server.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who types may mean.
 *
 * @param kind party, name or outlet
 * @param reports in which it is named
 */
public record SuggestionView(
        String text, String kind, @Nullable String code, long reports) {
    public SuggestionView {
        requireNonNull(text, "text");
        requireNonNull(kind, "kind");
    }

    public static void write(SuggestionView suggestion, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("text", suggestion.text());
        to.writeStringField("kind", suggestion.kind());
        to.writeStringField("code", suggestion.code());
        to.writeNumberField("reports", suggestion.reports());
        to.writeEndObject();
    }
}
