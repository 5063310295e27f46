package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Questions to trees and stretches of tokens that the readers of this package share. */
final class Syntax {
    private Syntax() {}

    static BitSet subtree(Token token) {
        BitSet tokens = new BitSet();
        token.subtree().forEach(below -> tokens.set(below.index()));
        return tokens;
    }

    static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }

    static boolean isNominal(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("CD") || tag.equals("DT");
    }

    static boolean isMark(Token token) {
        return !token.form().isEmpty() && !Character.isLetterOrDigit(token.form().charAt(0))
                && token.form().chars().noneMatch(Character::isLetterOrDigit)
                && !token.form().equals("$") && !token.form().equals("%");
    }

    static Optional<Token> dependent(Token token, String relation) {
        return token.dependents(relation).findFirst();
    }

    /** The prepositions and conjunctions that mark the token. */
    static Stream<String> markers(Token token) {
        return token.dependents()
                .filter(dependent -> dependent.is("case") || dependent.is("mark"))
                .map(dependent -> dependent.form().toLowerCase(Locale.ROOT));
    }

    static boolean isMarkedBy(Token token, Set<String> words) {
        return markers(token).anyMatch(words::contains);
    }

    static boolean isPassive(Token verb) {
        return verb.dependents().anyMatch(below -> below.is("aux:pass") || below.is("nsubj:pass"))
                || verb.tag().equals("VBN")
                        && (verb.is("acl") || verb.is("amod"))
                        && verb.dependents("nsubj").findAny().isEmpty();
    }

    static Optional<Token> subject(Token verb) {
        return verb.dependents("nsubj").findFirst();
    }

    /** The token behind, in the same sentence. */
    static Optional<Token> next(Token token) {
        return token.index() + 1 < token.sentence().endToken()
                ? Optional.of(token.in().token(token.index() + 1))
                : Optional.empty();
    }

    static Optional<Token> previous(Token token) {
        return token.index() > token.sentence().firstToken()
                ? Optional.of(token.in().token(token.index() - 1))
                : Optional.empty();
    }

    static BitSet all(Sentence sentence) {
        BitSet tokens = new BitSet();
        tokens.set(sentence.firstToken(), sentence.endToken());
        return tokens;
    }

    static BitSet from(int first, int end) {
        BitSet tokens = new BitSet();
        if (first < end) {
            tokens.set(first, end);
        }
        return tokens;
    }
}
