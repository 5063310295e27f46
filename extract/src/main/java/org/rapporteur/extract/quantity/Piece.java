package org.rapporteur.extract.quantity;

/**
 * A run of figures, a word, or one other character.
 *
 * @param kind which of them
 * @param form the characters
 * @param lower the same in lower case
 * @param start first code unit in the text
 * @param glued whether no blank stands before it
 */
record Piece(Kind kind, String form, String lower, int start, boolean glued) {
    enum Kind {
        FIGURES,
        WORD,
        SIGN
    }

    int end() {
        return start + form.length();
    }

    boolean isFigures() {
        return kind == Kind.FIGURES;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }
}
