package org.rapporteur.intake;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reject;

/** A document, or a part of one, that cannot be read. Expected: whoever catches it sets it aside and reads on. */
final class BadDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable String place;
    private final String reason;
    private final String advice;

    /**
     * @param place where in its source: {@code line 12}; null for all of it, or where only the catcher knows
     * @param reason what is wrong, told of the document: {@code is empty}
     * @param advice what to do about it
     */
    BadDocumentException(@Nullable String place, String reason, String advice) {
        super(reason);
        this.place = place;
        this.reason = reason;
        this.advice = advice;
    }

    BadDocumentException(String reason, String advice) {
        this(null, reason, advice);
    }

    /** The same with a place, unless it has one. */
    BadDocumentException at(@Nullable String container) {
        return place == null && container != null ? new BadDocumentException(container, reason, advice) : this;
    }

    Reject toReject(String source) {
        @Nullable String cleanPlace = place == null ? null : OneLine.of(place);
        return Reject.of(OneLine.of(source), cleanPlace, OneLine.of(reason), OneLine.of(advice));
    }
}
