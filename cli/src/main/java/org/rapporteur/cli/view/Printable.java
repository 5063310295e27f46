package org.rapporteur.cli.view;

/** Text from outside, made safe for a terminal. */
public final class Printable {
    private Printable() {}

    /** The text without characters that could steer a terminal; line breaks become blanks. */
    public static String of(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
