package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;

/**
 * An attribution while it is read.
 *
 * @param cue the word that marks it
 * @param cueTokens the word with its auxiliaries and preposition
 * @param speaker head of the words for who said it; null where nobody is named
 * @param content tokens of what was said; grows while quotes are read
 * @param form how the content hangs on the cue
 */
record Saying(
        Token cue, BitSet cueTokens, @Nullable Token speaker, BitSet content, Form form, Cue.@Nullable Means means) {
    /** How a content hangs on its cue, from the surest to the loosest. */
    enum Form {
        QUOTE,
        /** The words of attribution stand behind it or within: "The deal, he said, is off". */
        ASIDE,
        CLAUSE,
        ACCORDING,
        INFINITIVE,
        PREPOSITION,
        OBJECT
    }

    Optional<Token> whoSpeaks() {
        return Optional.ofNullable(speaker);
    }

    boolean holds(Token token) {
        return content.get(token.index());
    }

    void add(Quoted quoted) {
        content.set(quoted.firstToken(), quoted.endToken());
    }
}
