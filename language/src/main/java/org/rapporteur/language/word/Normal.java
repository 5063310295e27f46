package org.rapporteur.language.word;

/** Characters that mean the same for a reader, made the same: quotes, dashes, digits, letter case. */
public final class Normal {
    private Normal() {}

    /** The character with curly quotes made straight, dashes made one, digits made 0. */
    public static char of(char c) {
        if (c < 128) {
            return c >= '1' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032', '\u00B4', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2013';
            case '\u2010', '\u2011' -> '-';
            default -> Character.isDigit(c) ? '0' : c;
        };
    }

    /** The character in lower case, whatever the locale. */
    public static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
