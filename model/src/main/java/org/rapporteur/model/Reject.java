package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A document that was set aside.
 *
 * @param id the same for the same place and reason
 * @param source file or address, as the user named it
 * @param place where in the source: {@code line 12}; null for all of it
 * @param reason what is wrong, in one line
 * @param advice what to do about it, in one line
 */
public record Reject(String id, String source, @Nullable String place, String reason, String advice) {
    public Reject {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(reason, "reason");
        requireNonNull(advice, "advice");
    }

    public static Reject of(String source, @Nullable String place, String reason, String advice) {
        return new Reject(ContentId.of("x", source, place, reason), source, place, reason, advice);
    }

    /** {@code file, line 12: what is wrong; what to do}. */
    public String message() {
        return source + (place == null ? "" : ", " + place) + ": " + reason + "; " + advice;
    }
}
