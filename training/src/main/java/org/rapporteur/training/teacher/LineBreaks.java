package org.rapporteur.training.teacher;

import java.util.stream.IntStream;

/**
 * Tells line breaks that end something (a headline, a paragraph, an item) from those that are there
 * for the width of the page.
 *
 * <p>A text was broken for width where most lines that go on are full: the next line's first word
 * would not have fitted. The width is that of nine lines in ten; a text with paragraphs of one long
 * line each has none.
 */
final class LineBreaks {
    private static final int NARROWEST_PAGE = 30;
    private static final int WIDEST_PAGE = 130;
    /** Fewer breaks tell nothing about a width. */
    private static final int FEWEST_BREAKS = 4;

    private final String text;
    /** Code units that a line has room for; 0 where the text was not broken for width. */
    private final int width;

    /**
     * @param text a plain text as {@link NormalisedText} has it
     */
    LineBreaks(String text) {
        this.text = text;
        this.width = pageWidth();
    }

    private int pageWidth() {
        int[] lengths = lines().map(start -> endOfLine(start) - start).sorted().toArray();
        int candidate = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        if (candidate < NARROWEST_PAGE || candidate > WIDEST_PAGE) {
            return 0;
        }
        int breaks = 0;
        int fullLines = 0;
        for (int start : lines().filter(this::goesOn).toArray()) {
            breaks++;
            fullLines += isFull(start, candidate) ? 1 : 0;
        }
        return breaks >= FEWEST_BREAKS && fullLines * 3 >= breaks * 2 ? candidate : 0;
    }

    private IntStream lines() {
        return IntStream.iterate(0, start -> start < text.length(), start -> endOfLine(start) + 1)
                .filter(start -> text.charAt(start) != '\n');
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether a single break, with something behind it, ends the line that starts here. */
    private boolean goesOn(int start) {
        int next = endOfLine(start) + 1;
        return next < text.length() && text.charAt(next) != '\n';
    }

    private boolean isFull(int start, int width) {
        int lineEnd = endOfLine(start);
        int wordEnd = lineEnd + 1;
        while (wordEnd < text.length() && text.charAt(wordEnd) != ' ' && text.charAt(wordEnd) != '\n') {
            wordEnd++;
        }
        return wordEnd - start > width;
    }

    /** Whether the single break behind the line that starts here stands inside a sentence. */
    boolean isSoft(int start) {
        int lineEnd = endOfLine(start);
        boolean finished = ".!?:;".indexOf(text.charAt(lineEnd - 1)) >= 0;
        if (!finished && Character.isLowerCase(text.charAt(lineEnd + 1))) {
            return true;
        }
        return width > 0 && isFull(start, width);
    }
}
