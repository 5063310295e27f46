package org.rapporteur.export.coded;

/** Text as a field without quoting can hold it. */
final class OneLine {
    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    /**
     * The text with a blank for each tab, line break and other control character, and with the
     * replacement character for half a surrogate pair.
     */
    static String of(String text) {
        if (text.chars().noneMatch(OneLine::isSuspect)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(OneLine::safe).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isSuspect(int unit) {
        return Character.isSurrogate((char) unit) || breaks(unit);
    }

    private static int safe(int character) {
        if (breaks(character)) {
            return ' ';
        }
        return Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character;
    }

    private static boolean breaks(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
