package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/** Questions to a tree of dependencies that its readers share. */
final class Syntax {
    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "barely", "without");
    private static final Set<String> ONLY = Set.of("only", "just", "merely");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private static final Set<String> APART = Set.of(
            "after",
            "before",
            "during",
            "since",
            "amid",
            "despite",
            "following",
            "until",
            "because",
            "while",
            "when",
            "by",
            "as",
            "through",
            "via",
            "under",
            "without",
            "ahead",
            "with");

    private Syntax() {}

    static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }

    static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    static boolean isNominal(Token token) {
        return isNoun(token)
                || token.tag().startsWith("PRP")
                || token.tag().equals("CD")
                || token.tag().equals("DT");
    }

    static boolean isRelativePronoun(Token token) {
        return RELATIVE.contains(WordSet.lemma(token))
                && (token.tag().startsWith("W")
                        || token.tag().equals("DT")
                        || token.tag().equals("IN"));
    }

    /** The prepositions and conjunctions that mark the token: "to" of "to Paris" and of "to go". */
    static Stream<String> markers(Token token) {
        return token.dependents()
                .filter(dependent -> dependent.is("case") || dependent.is("mark"))
                .map(dependent -> dependent.form().toLowerCase(Locale.ROOT));
    }

    static boolean isBehind(Token token, String preposition) {
        return markers(token).anyMatch(preposition::equals);
    }

    /** Whether the token is told beside what it hangs on, not as part of it: "after the talks". */
    static boolean standsApart(Token token) {
        return markers(token).anyMatch(APART::contains);
    }

    /** The token and the words coordinated with it, in reading order. */
    static List<Token> coordinated(Token token) {
        List<Token> all = new ArrayList<>(List.of(token));
        token.dependents("conj")
                .filter(conjunct -> !isVerb(conjunct) || isVerb(token))
                .forEach(all::add);
        return all;
    }

    static boolean isPassive(Token verb) {
        if (verb.dependents().anyMatch(dependent -> dependent.is("aux:pass") || dependent.is("nsubj:pass"))) {
            return true;
        }
        return verb.tag().equals("VBN") && verb.relation().equals("acl");
    }

    static boolean isNegated(Token token) {
        return token.dependents()
                .filter(dependent -> dependent.is("advmod")
                        || dependent.is("det")
                        || dependent.is("neg")
                        || dependent.is("cc")
                        || dependent.is("case")
                        || dependent.is("mark"))
                .filter(dependent -> !isFollowedByOnly(dependent))
                .anyMatch(dependent -> NOT.contains(WordSet.lemma(dependent))
                        || NOT.contains(dependent.form().toLowerCase(Locale.ROOT)));
    }

    /** "Not only", "not just", "not merely" deny nothing. */
    private static boolean isFollowedByOnly(Token token) {
        int next = token.index() + 1;
        return next < token.sentence().endToken()
                && ONLY.contains(token.in().token(next).form().toLowerCase(Locale.ROOT));
    }

    /** Whether an auxiliary with one of the lemmas hangs on the token. */
    static boolean hasAuxiliary(Token token, Set<String> words) {
        return token.dependents("aux")
                .anyMatch(aux -> words.contains(WordSet.lemma(aux))
                        || words.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    /** The first of the coordinated words that the token is one of, by "and", "or" or a comma. */
    static Token firstConjunct(Token token) {
        Token first = token;
        while (first.is("conj") && first.head().isPresent()) {
            first = first.head().orElseThrow();
        }
        return first;
    }

    static Optional<Token> dependent(Token token, String relation) {
        return token.dependents(relation).findFirst();
    }

    /** Whether the token is the other or hangs below it. */
    static boolean isWithin(Token token, Token ancestor) {
        Optional<Token> at = Optional.of(token);
        while (at.isPresent()) {
            if (at.get().index() == ancestor.index()) {
                return true;
            }
            at = at.get().head();
        }
        return false;
    }
}
