package org.rapporteur.training.teacher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a plain text that no sentence reaches out of: a paragraph, a headline, an item of a
 * list; of an overlong paragraph a part.
 *
 * <p>A blank line ends a passage. A single line break does too, unless it is there for the width of
 * the page: the line before was full, or the line after goes on in lower case:
 *
 * <pre>
 * Ministers meet in Lima                                      ends: there was room for "The"
 * The foreign ministers of Peru and Chile met in Lima on     goes on: "Friday" had no room
 * Friday to sign a treaty.
 * </pre>
 *
 * @param start index in the plain text of the first code unit, which is no blank
 * @param end index after the last, which is no blank either
 */
public record Passage(int start, int end) {
    /** Code units that a passage may have; a longer one is cut, after a sentence where there is one. */
    public static final int LONGEST = 8_192;

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A passage holds something, got " + start + ".." + end);
        }
    }

    /** The passages of a text, in order; together they hold every character that is not blank. */
    public static List<Passage> of(NormalisedText normalised) {
        String text = requireNonNull(normalised, "normalised").text();
        LineBreaks breaks = new LineBreaks(text);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int line = 0; line < text.length(); ) {
            int lineEnd = text.indexOf('\n', line);
            if (lineEnd < 0) {
                break;
            }
            boolean blankLine = lineEnd == line;
            boolean last = lineEnd + 1 == text.length() || text.charAt(lineEnd + 1) == '\n';
            if (blankLine || last || !breaks.isSoft(line)) {
                addPieces(text, from, lineEnd, passages);
                from = lineEnd + 1;
            }
            line = lineEnd + 1;
        }
        addPieces(text, from, text.length(), passages);
        return passages;
    }

    /** Adds a passage, in pieces where it is overlong. */
    private static void addPieces(String text, int start, int end, List<Passage> passages) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = cut(text, from, from + LONGEST);
            addTrimmed(text, from, cut, passages);
            from = cut;
        }
        addTrimmed(text, from, end, passages);
    }

    /** Where to cut between two places: after the last sentence in the second half, else at a blank. */
    private static int cut(String text, int from, int limit) {
        int sentence = text.lastIndexOf(". ", limit - 2);
        if (sentence > from + LONGEST / 2) {
            return sentence + 1;
        }
        int blank = limit;
        while (!isBlank(text.charAt(blank))) {
            blank--; // comes to one within NormalisedText.LONGEST_WORD
        }
        return blank;
    }

    private static void addTrimmed(String text, int start, int end, List<Passage> passages) {
        int from = start;
        while (from < end && isBlank(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            passages.add(new Passage(from, to));
        }
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n';
    }
}
