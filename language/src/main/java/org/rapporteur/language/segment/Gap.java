package org.rapporteur.language.segment;

/** What stands between two characters or tokens of a text. */
final class Gap {
    static final int NOTHING = 0;
    static final int BLANK = 1;
    static final int LINE = 2;
    static final int PARAGRAPH = 3;

    private Gap() {}

    /** Whether a character is only room between others. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c >= 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < 160));
    }

    /** The kind of gap from one place up to another that has only blanks between them. */
    static int between(CharSequence text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n')) || c == '\u2029') {
                lines++;
            }
        }
        if (lines > 0) {
            return lines > 1 ? PARAGRAPH : LINE;
        }
        return to > from ? BLANK : NOTHING;
    }
}
