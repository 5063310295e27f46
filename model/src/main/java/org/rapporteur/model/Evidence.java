package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

/**
 * Words of a report, quoted.
 *
 * @param span where they stand
 * @param text the words, exactly as they stand there: as many code units as the span
 */
public record Evidence(Span span, String text) implements Comparable<Evidence> {
    public Evidence {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "The text of " + text.length() + " units does not fill the span " + span);
        }
    }

    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
