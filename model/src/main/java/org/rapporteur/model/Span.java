package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A non-empty stretch of a report.
 *
 * @param part in which string of the report the offsets count
 * @param start first UTF-16 code unit, at least 0
 * @param end the code unit after the last, greater than {@code start}
 */
public record Span(Part part, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> READING_ORDER = Comparator.<Span, Part>comparing(
                    Span::part, Comparator.reverseOrder())
            .thenComparingInt(Span::start)
            .thenComparingInt(Span::end);

    public Span {
        requireNonNull(part, "part");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, got " + start + ".." + end);
        }
    }

    /** A span in the report's text. */
    public static Span of(int start, int end) {
        return new Span(Part.TEXT, start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return part == other.part && start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return part == other.part && Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The smallest span that holds both; they must lie in the same part. */
    public Span cover(Span other) {
        if (part != other.part) {
            throw new IllegalArgumentException("Spans of different parts have no cover: " + this + ", " + other);
        }
        return new Span(part, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Title before text, then by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
