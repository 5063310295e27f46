package org.rapporteur.extract.time;

/** Tells the figures 0 to 9 in words. */
final class Figures {
    private Figures() {}

    /** With how many figures a word begins. */
    static int atStart(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Whether a word is figures, at least one, and nothing else. */
    static boolean areAll(String word) {
        return !word.isEmpty() && atStart(word) == word.length();
    }

    static boolean areTwo(String word) {
        return word.length() == 2 && areAll(word);
    }
}
