package org.rapporteur.training.teacher;

/** What single characters are to a reader of text, and what they become in plain text. */
final class Characters {
    private Characters() {}

    /** Characters that neither show nor part words: soft hyphen, joiners, marks of order and direction. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || (Character.isISOControl(codePoint) && plain((char) codePoint) == codePoint);
    }

    /** How many line breaks a blank stands for; a page break and a paragraph break are two. */
    static int lineBreaks(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\u2028' -> 1;
            case '\f', '\u2029' -> 2;
            default -> 0;
        };
    }

    /**
     * The plain form of a code unit. Control characters that a text in Windows' code page 1252 puts
     * where others have quotes and dashes are read as these.
     */
    static char plain(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '\uFF07', '\u0091', '\u0092' ->
                '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02', '\u0093', '\u0094' ->
                '"';
            case '\u2010', '\u2011' -> '-';
            case '\u0096' -> '\u2013';
            case '\u0097' -> '\u2014';
            case '\u0085' -> '\u2026';
            case '\u0080' -> '\u20AC';
            default -> Character.isSurrogate(unit) ? '\uFFFD' : unit;
        };
    }
}
