package org.rapporteur.training.teacher;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text made plain for reading, with the way back: typographic quotes and hyphens become ASCII's,
 * any run of blanks becomes one space or line break, characters that show nothing are left out.
 *
 * <p>Never longer than the original but for the cuts in overlong words, see {@link #LONGEST_WORD}.
 * Offsets count UTF-16 code units on both sides. Immutable.
 */
public final class NormalisedText {
    /**
     * Code units that a word may have; a longer stretch without a blank, which is noise, is cut by
     * a blank, so that what reads on never sees more at once.
     */
    public static final int LONGEST_WORD = 256;

    private final String original;
    private final String text;
    private final int[] origins;

    private NormalisedText(String original, Writer written) {
        this.original = original;
        this.text = new String(written.units, 0, written.size);
        this.origins = Arrays.copyOf(written.origins, written.size);
    }

    /**
     * Normalises any string, well formed or not.
     *
     * <p>{@code "“It’s\u00A0on,”\r\n he said"} becomes {@code "\"It's on,\"\nhe said"}. Two line
     * breaks or more, whatever blanks between them, become two.
     */
    public static NormalisedText of(String original) {
        requireNonNull(original, "original");
        Writer writer = new Writer(original.length());
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            if (Characters.isInvisible(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (Characters.isBlank(codePoint)) {
                at = writer.blanks(original, at);
            } else {
                at = writer.visible(codePoint, at);
            }
        }
        return new NormalisedText(original, writer);
    }

    /**
     * Whether a character shows nothing: blanks, line breaks, control characters, soft hyphens,
     * zero-width joiners, direction marks. All others are words or parts of words.
     */
    public static boolean isBlank(int codePoint) {
        return Characters.isInvisible(codePoint) || Characters.isBlank(codePoint);
    }

    /** The plain text: no blank but single spaces and one or two line breaks on end. */
    public String text() {
        return text;
    }

    public String original() {
        return original;
    }

    /** Where in the original the code unit at an index of the plain text stands. */
    public int start(int index) {
        return origins[index];
    }

    /**
     * Where in the original a stretch of the plain text ends.
     *
     * @param end index after the stretch's last code unit, which is no blank
     */
    public int end(int end) {
        return origins[Objects.checkIndex(end - 1, text.length())] + 1;
    }

    /** Collects the plain text's code units and where each comes from. */
    private static final class Writer {
        private char[] units;
        private int[] origins;
        private int size;
        private int wordLength;

        Writer(int capacity) {
            units = new char[capacity + 16];
            origins = new int[capacity + 16];
        }

        /** Writes the run of blanks that begins here as one; returns the place after it. */
        int blanks(String original, int from) {
            int lines = 0;
            int at = from;
            while (at < original.length()) {
                int codePoint = original.codePointAt(at);
                if (!isBlank(codePoint)) {
                    break;
                }
                boolean endsWindowsLine = codePoint == '\n' && at > 0 && original.charAt(at - 1) == '\r';
                lines += endsWindowsLine ? 0 : Characters.lineBreaks(codePoint);
                at += Character.charCount(codePoint);
            }
            unit(lines == 0 ? ' ' : '\n', from);
            if (lines > 1) {
                unit('\n', from);
            }
            wordLength = 0;
            return at;
        }

        /** Writes a character that shows something; returns the place after it. */
        int visible(int codePoint, int at) {
            if (wordLength + Character.charCount(codePoint) > LONGEST_WORD) {
                unit(' ', at);
                wordLength = 0;
            }
            if (Character.isSupplementaryCodePoint(codePoint)) {
                unit(Character.highSurrogate(codePoint), at);
                unit(Character.lowSurrogate(codePoint), at + 1);
            } else {
                unit(Characters.plain((char) codePoint), at);
            }
            wordLength += Character.charCount(codePoint);
            return at + Character.charCount(codePoint);
        }

        private void unit(char unit, int origin) {
            if (size == units.length) {
                units = Arrays.copyOf(units, size + size / 8 + 16);
                origins = Arrays.copyOf(origins, units.length);
            }
            units[size] = unit;
            origins[size++] = origin;
        }
    }
}
