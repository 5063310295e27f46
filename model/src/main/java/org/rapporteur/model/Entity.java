package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a report names.
 *
 * @param text the words that name it; where {@code span} is given, exactly those that stand there
 * @param span where they stand; null where the entity follows from other words
 * @param identity who that is
 */
public record Entity(String text, @Nullable Span span, Identity identity) {
    public Entity {
        requireNonNull(identity, "identity");
        if (text.isBlank()) {
            throw new IllegalArgumentException("An entity has a text");
        }
        if (span != null && span.length() != text.length()) {
            throw new IllegalArgumentException("The text of " + text.length() + " units does not fill " + span);
        }
    }

    public static Entity at(Evidence mention, Identity identity) {
        return new Entity(mention.text(), mention.span(), identity);
    }

    public Optional<Evidence> mention() {
        return span == null ? Optional.empty() : Optional.of(new Evidence(span, text));
    }

    /** Its canonical name; else the words of the report. */
    public String called() {
        String name = identity.name();
        return name == null ? text : name;
    }

    static List<Evidence> mentionsOf(List<Entity> entities) {
        return entities.stream().flatMap(entity -> entity.mention().stream()).toList();
    }
}
