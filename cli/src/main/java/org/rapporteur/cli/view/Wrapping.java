package org.rapporteur.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/** Breaks running text into lines: between words, and inside a word only where it is wider than a line. */
final class Wrapping {
    private final int width;

    Wrapping(int width) {
        this.width = Math.max(1, width);
    }

    /** The text as lines, each of its runs; one empty line for no text. */
    List<List<Line.Run>> lines(Line text) {
        List<List<Line.Run>> lines = new ArrayList<>();
        List<Line.Run> line = new ArrayList<>();
        int taken = 0;
        for (List<Line.Run> word : words(text)) {
            int columns = columns(word);
            if (taken > 0 && taken + 1 + columns > width) {
                lines.add(line);
                line = new ArrayList<>();
                taken = 0;
            }
            if (taken > 0) {
                add(line, new Line.Run(" ", toneBetween(line, word)));
                taken++;
            }
            for (Line.Run piece : word) {
                add(line, piece);
            }
            taken += columns;
        }
        lines.add(line);
        return lines;
    }

    /** A blank between words of one tone has that tone. */
    private static Tone toneBetween(List<Line.Run> line, List<Line.Run> word) {
        Tone before = line.get(line.size() - 1).tone();
        return before == word.get(0).tone() ? before : Tone.PLAIN;
    }

    private static void add(List<Line.Run> line, Line.Run run) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).tone() == run.tone()) {
            line.set(last, new Line.Run(line.get(last).text() + run.text(), run.tone()));
        } else {
            line.add(run);
        }
    }

    /** Words, each of the pieces that stand together without a blank, none wider than a line. */
    private List<List<Line.Run>> words(Line text) {
        List<List<Line.Run>> words = new ArrayList<>();
        List<Line.Run> word = new ArrayList<>();
        for (Line.Run run : text.runs()) {
            String rest = run.text();
            String[] parts = rest.split("\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    word = finished(word, words);
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Line.Run(parts[i], run.tone()));
                }
            }
        }
        finished(word, words);
        return words;
    }

    private List<Line.Run> finished(List<Line.Run> word, List<List<Line.Run>> words) {
        if (word.isEmpty()) {
            return word;
        }
        if (columns(word) <= width) {
            words.add(word);
        } else {
            word.forEach(piece -> cut(piece, words));
        }
        return new ArrayList<>();
    }

    private void cut(Line.Run piece, List<List<Line.Run>> words) {
        String rest = piece.text();
        while (!rest.isEmpty()) {
            int at = Columns.cut(rest, width);
            words.add(List.of(new Line.Run(rest.substring(0, at), piece.tone())));
            rest = rest.substring(at);
        }
    }

    private static int columns(List<Line.Run> word) {
        return word.stream().mapToInt(piece -> Columns.of(piece.text())).sum();
    }
}
