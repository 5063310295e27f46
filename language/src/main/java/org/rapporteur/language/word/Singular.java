package org.rapporteur.language.word;

/**
 * A word without the s that makes plurals and third persons, as spelling has it: {@code supplies} is of
 * {@code supply}, {@code reaches} of {@code reach}, {@code owes} of {@code owe}.
 */
final class Singular {
    private static final int SHORTEST = 3;

    private Singular() {}

    /** Hash of the word in lower case without its s, as of the whole word; 0 if it ends in none. */
    static int of(CharSequence text, int start, int end) {
        if (end - start < SHORTEST || at(text, end - 1) != 's' || !mayPrecede(at(text, end - 2))) {
            return 0;
        }
        boolean vowelled = at(text, end - 2) == 'e' && end - start > SHORTEST + 1;
        if (vowelled && at(text, end - 3) == 'i') {
            return hash(text, start, end - 3) * 31 + 'y';
        }
        return hash(text, start, vowelled && takesVowel(text, end - 2) ? end - 2 : end - 1);
    }

    private static boolean mayPrecede(char c) {
        return Character.isLetter(c) && c != 's' && c != 'u' && c != 'i';
    }

    // Behind these the ending is "es": boxes, goes, passes, pushes, reaches.
    private static boolean takesVowel(CharSequence text, int end) {
        char last = at(text, end - 1);
        char before = at(text, end - 2);
        return last == 'x'
                || last == 'o'
                || (last == 's' && before == 's')
                || (last == 'h' && (before == 's' || before == 'c'));
    }

    private static char at(CharSequence text, int place) {
        return Normal.lower(Normal.of(text.charAt(place)));
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + at(text, i);
        }
        return hash;
    }
}
