package org.rapporteur.telling;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of running text. Line breaks in it mean no more than blanks.
 *
 * @param runs its stretches in reading order; blanks between them are part of them
 */
public record Line(List<Run> runs) {
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    /** A stretch said in one tone. */
    public record Run(String text, Tone tone) {
        public Run {
            requireNonNull(text, "text");
            requireNonNull(tone, "tone");
        }
    }

    public static Line of(String text) {
        return of(text, Tone.PLAIN);
    }

    public static Line of(String text, Tone tone) {
        return new Line(List.of(new Run(text, tone)));
    }

    public Line and(String text) {
        return and(text, Tone.PLAIN);
    }

    public Line and(String text, Tone tone) {
        return and(of(text, tone));
    }

    public Line and(Line more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Line(all);
    }

    /** The parts with the same words between each two. */
    public static Line joined(String between, List<Line> parts) {
        Line all = EMPTY;
        for (Line part : parts) {
            all = all.isEmpty() ? part : all.and(between).and(part);
        }
        return all;
    }

    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** The words alone. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
