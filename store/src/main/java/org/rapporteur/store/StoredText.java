package org.rapporteur.store;

import java.util.HexFormat;

/**
 * Strings as a database can hold them: UTF-8 has no half of a surrogate pair, and PostgreSQL no
 * character of number 0. Those are written as U+FDD0, a code that stands for no character, and four
 * hexadecimal digits; and so is U+FDD0 itself. All other strings stay as they are.
 */
final class StoredText {
    private static final char ESCAPE = '\uFDD0';
    private static final int DIGITS = 4;
    private static final char REPLACEMENT = '\uFFFD';
    private static final HexFormat HEX = HexFormat.of();

    private StoredText() {}

    static String encode(String text) {
        int first = nextUnfit(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder stored = new StringBuilder(text.length() + 2 * DIGITS);
        int from = 0;
        for (int at = first; at < text.length(); at = nextUnfit(text, from)) {
            stored.append(text, from, at).append(ESCAPE).append(HEX.toHexDigits(text.charAt(at)));
            from = at + 1;
        }
        return stored.append(text, from, text.length()).toString();
    }

    private static int nextUnfit(String text, int from) {
        int at = from;
        while (at < text.length() && (isPlain(text.charAt(at)) || isPair(text, at))) {
            at += isPlain(text.charAt(at)) ? 1 : 2;
        }
        return at;
    }

    private static boolean isPlain(char unit) {
        return unit != 0 && unit != ESCAPE && !Character.isSurrogate(unit);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    /** The string that was encoded. Of an escape that was cut off, as in an excerpt, U+FFFD is left. */
    static String decode(String stored) {
        int at = stored.indexOf(ESCAPE);
        if (at < 0) {
            return stored;
        }
        StringBuilder text = new StringBuilder(stored.length());
        int from = 0;
        for (; at >= 0; at = stored.indexOf(ESCAPE, from)) {
            text.append(stored, from, at);
            int end = at + 1 + DIGITS;
            boolean whole = end <= stored.length()
                    && stored.substring(at + 1, end).chars().allMatch(HexFormat::isHexDigit);
            text.append(whole ? (char) HexFormat.fromHexDigits(stored, at + 1, end) : REPLACEMENT);
            from = whole ? end : at + 1;
        }
        return text.append(stored, from, stored.length()).toString();
    }
}
