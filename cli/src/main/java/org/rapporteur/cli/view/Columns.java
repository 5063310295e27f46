package org.rapporteur.cli.view;

/**
 * How many columns of a terminal text takes: two for a wide character of East Asia or an emoji, none
 * for a combining mark, one for all others. The wide blocks are those of Unicode's East Asian Width
 * W and F, taken whole: an unassigned character among them counts as wide, as UAX #11 has it.
 */
final class Columns {
    /** First and last of each wide block, ascending. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2329, 0x232A},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1B000, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isMedialJamo(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
        };
    }

    /** Vowels and finals of Hangul that stack onto the consonant before them. */
    private static boolean isMedialJamo(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isWide(int codePoint) {
        for (int[] block : WIDE) {
            if (codePoint <= block[1]) {
                return codePoint >= block[0];
            }
        }
        return false;
    }

    /**
     * Where to cut a text so that what stands before takes at most so many columns: never inside a
     * character or before a mark that belongs to it, and never at the start.
     */
    static int cut(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            taken += of(codePoint);
            if (at > 0 && taken > columns) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return text.length();
    }

    /** The text with blanks after it, up to so many columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
