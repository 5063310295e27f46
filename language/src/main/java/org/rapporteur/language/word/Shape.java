package org.rapporteur.language.word;

/** The outline of a word: {@code McCain-14th} is {@code AaAa-0a}. */
final class Shape {
    private static final int RUN = 2;

    private Shape() {}

    /** Hash of the outline, runs of one kind cut after the second, and whether the word is long. */
    static int of(CharSequence text, int start, int end) {
        int hash = 17;
        char last = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char kind = kind(Normal.of(text.charAt(i)));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= RUN) {
                hash = hash * 31 + kind;
            }
        }
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 16);
    }

    private static char kind(char c) {
        if (Character.isLowerCase(c)) {
            return 'a';
        }
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        return Character.isLetter(c) ? 'x' : c;
    }
}
