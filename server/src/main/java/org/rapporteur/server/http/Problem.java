package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.Json;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param status HTTP status
 * @param title the sort of problem, the same for each of its sort
 * @param detail what is wrong here and what to do, in one line
 * @param parameter the parameter that is wrong; null where none is
 */
public record Problem(
        int status, String title, String detail, @Nullable String parameter) {
    public static final String TYPE = "application/problem+json";

    public Problem {
        requireNonNull(title, "title");
        requireNonNull(detail, "detail");
    }

    /** Something that is not there. */
    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, null);
    }

    /**
     * As JSON.
     *
     * @param instance the path that was asked for
     */
    public byte[] json(String instance) {
        return Json.text(to -> {
                    to.writeStartObject();
                    to.writeStringField("type", "about:blank");
                    to.writeStringField("title", title);
                    to.writeNumberField("status", status);
                    to.writeStringField("detail", detail);
                    to.writeStringField("instance", instance);
                    if (parameter != null) {
                        to.writeStringField("parameter", parameter);
                    }
                    to.writeEndObject();
                })
                .getBytes(StandardCharsets.UTF_8);
    }
}
