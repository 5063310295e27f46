package org.rapporteur.intake;

/**
 * Text that any store and any UTF-8 file can hold: NUL and halves of surrogate pairs, which JSON's
 * escapes can smuggle in, become U+FFFD, one code unit for one, so that offsets stay.
 */
final class Storable {
    private Storable() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSound(text, i)) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isSound(text, i)) {
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended.toString();
    }

    private static boolean isSound(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return unit != 0;
    }
}
