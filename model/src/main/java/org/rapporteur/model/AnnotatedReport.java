package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its title and text annotated.
 *
 * @param title annotation of the masthead's title; null where the report has none
 * @param text annotation of the report's text
 */
public record AnnotatedReport(Report report, @Nullable AnnotatedText title, AnnotatedText text) {
    public AnnotatedReport {
        requireNonNull(report, "report");
        requireNonNull(text, "text");
        if ((title == null) != (report.masthead().title() == null)) {
            throw new IllegalArgumentException("The title is annotated if and only if there is one");
        }
    }

    /** Title first, then text. */
    public List<AnnotatedText> parts() {
        List<AnnotatedText> parts = new ArrayList<>();
        if (title != null) {
            parts.add(title);
        }
        parts.add(text);
        return List.copyOf(parts);
    }

    public int sentenceCount() {
        return parts().stream().mapToInt(part -> part.sentences().size()).sum();
    }
}
