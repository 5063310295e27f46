package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One news report as it was read. All offsets into it count UTF-16 code units of {@code text} or of
 * the masthead's title.
 *
 * @param id the same for the same outlet, url or source id, title and text: see {@link ReportId}
 * @param text never blank
 * @param metadata keys of the input that have no field of their own, with their values as JSON text
 */
public record Report(String id, Origin origin, Masthead masthead, String text, SortedMap<String, String> metadata) {
    private static final Comparator<String> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Report> READINGS = Comparator.<Report, Publication>comparing(
                    report -> report.masthead().published(),
                    Comparator.nullsLast(Comparator.<Publication>naturalOrder()))
            .thenComparing(report -> report.origin().sourcePath(), KNOWN_FIRST)
            .thenComparing(report -> report.origin().sourceId(), KNOWN_FIRST)
            .thenComparing(report -> report.masthead().byline(), KNOWN_FIRST)
            .thenComparing(report -> report.metadata().toString());

    public Report {
        requireNonNull(origin, "origin");
        requireNonNull(masthead, "masthead");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A report needs an id");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("A report needs a text");
        }
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    /** A report with the id that follows from its contents. */
    public static Report of(Origin origin, Masthead masthead, String text, Map<String, String> metadata) {
        return new Report(ReportId.of(origin, masthead.title(), text), origin, masthead, text, new TreeMap<>(metadata));
    }

    /**
     * Whether of two readings of one report, such as from two folders, this is the one to keep: the one
     * of the earlier publication, else of the first path, then of the first source id. So what is kept
     * does not depend on which was read first.
     */
    public boolean isKeptBefore(Report other) {
        return READINGS.compare(this, other) < 0;
    }

    /** The title or the text. */
    public Optional<String> string(Part part) {
        return part == Part.TEXT ? Optional.of(text) : Optional.ofNullable(masthead.title());
    }

    /**
     * The words at a span.
     *
     * @throws IllegalArgumentException when the span does not lie within the report
     */
    public Evidence quote(Span span) {
        @Nullable String whole = string(span.part()).orElse(null);
        if (whole == null || span.end() > whole.length()) {
            throw new IllegalArgumentException("No such place in report " + id + ": " + span);
        }
        return new Evidence(span, whole.substring(span.start(), span.end()));
    }
}
