package org.rapporteur.intake;

/** Text from outside made fit for a message: one line without anything that a terminal would obey. */
final class OneLine {
    private static final char UNSHOWN = '\uFFFD';

    private OneLine() {}

    /** The text with each control character, line separator and direction mark shown as U+FFFD. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(isShown(c) ? c : UNSHOWN));
        return line.toString();
    }

    /** The same, no longer than {@link Limits#SHOWN_CHARACTERS}. */
    static String shortened(String text) {
        if (text.length() <= Limits.SHOWN_CHARACTERS) {
            return of(text);
        }
        return of(text.substring(0, Limits.SHOWN_CHARACTERS - 1)) + "…";
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
