package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Questions to trees and stretches of tokens that the readers of this package share. */
final class Syntax {
    private static final Set<String> SPEAKING_ON = Set.of(
            "add",
            "say",
            "argue",
            "note",
            "claim",
            "warn",
            "insist",
            "stress",
            "explain",
            "cite",
            "call",
            "describe",
            "accuse",
            "suggest",
            "emphasize",
            "promise",
            "tell",
            "urge",
            "vow",
            "write",
            "refer",
            "plan",
            "hope",
            "expect",
            "want",
            "believe",
            "ask",
            "demand",
            "deny",
            "reject",
            "criticize",
            "criticise",
            "praise",
            "pledge",
            "threaten",
            "declare",
            "announce",
            "acknowledge",
            "predict");

    private static final Set<String> SAYING =
            Set.of("say", "note", "add", "acknowledge", "argue", "accuse", "claim", "warn", "tell");
    private static final Set<String> CONTRASTING = Set.of("though", "although", "while", ";");

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
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("W")
                || tag.equals("CD")
                || tag.equals("DT");
    }

    static boolean isMark(Token token) {
        return !token.form().isEmpty()
                && !Character.isLetterOrDigit(token.form().charAt(0))
                && token.form().chars().noneMatch(Character::isLetterOrDigit)
                && !token.form().equals("$")
                && !token.form().equals("%");
    }

    /** Whether the token parts clauses: a comma, a dash, a full stop; not so right before a closing quotation mark. */
    static boolean isBreak(Token token) {
        boolean closes = next(token)
                .filter(Quoted::isQuoteMark)
                .filter(quote -> goesOnBehind(quote))
                .isPresent();
        return isMark(token) && !Quoted.isQuoteMark(token) && !closes && !"-".equals(token.form());
    }

    /** Whether the list or the sentence goes on behind a closing quotation mark: "an "anchor baby," a "bully"". */
    private static boolean goesOnBehind(Token quote) {
        return next(quote)
                .filter(behind ->
                        !behind.tag().equals("DT") && !behind.tag().equals("CC") && !Quoted.isQuoteMark(behind))
                .isEmpty();
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
        boolean auxiliary = verb.dependents().anyMatch(below -> below.is("aux:pass") || below.is("nsubj:pass"));
        boolean bare = verb.tag().equals("VBN") && (verb.is("acl") || verb.is("amod"));
        // "Asked whether she would run, Quispe said": a participle, whatever its tag.
        bare |= verb.tag().matches("VB[ND]")
                && verb.is("advcl")
                && verb.index() == verb.sentence().firstToken();
        return auxiliary || (bare && verb.dependents("nsubj").findAny().isEmpty());
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

    /** Whether the token can be the verb of a clause: "says", "said", "will". */
    static boolean isFinite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
    }

    static boolean holdsFinite(AnnotatedText text, int from, int end) {
        return IntStream.range(from, end).anyMatch(at -> isFinite(text.token(at)));
    }

    /** Whether the token can begin a clause that is told without "that". */
    static boolean startsClause(Token token) {
        return isNominal(token)
                || token.tag().startsWith("JJ")
                || token.tag().equals("EX")
                || token.tag().equals("PRP$")
                || isQuestion(token);
    }

    private static boolean isQuestion(Token token) {
        return Set.of("if", "whether").contains(token.form().toLowerCase(Locale.ROOT));
    }

    static boolean isClauseStart(Token token) {
        return Set.of("and", "but", "while", "after", "before", "because", "when", "during", "since", "which", "who")
                .contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the token begins what the speaker does next, after a cue with its content: "and warned", ", adding". */
    static boolean goesOnFrom(Token cue, Token token) {
        Optional<Token> before = previous(token);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (before.isEmpty()
                || token.index() <= cue.index() + 2
                || !SPEAKING_ON.contains(lemma)
                || subject(token).isPresent()) {
            return false;
        }
        boolean adding = token.tag().equals("VBG") && before.get().form().equals(",");
        boolean and = before.get().tag().equals("CC")
                && token.is("conj")
                && isFinite(token)
                && token.tag().equals(cue.tag())
                && token.head()
                        .filter(head -> !head.tag().equals(token.tag()) && head.index() != cue.index())
                        .isPresent();
        return adding || and;
    }

    /**
     * Where the content of a cue ends at a token: before what the speaker does next, or before what
     * somebody else says, "..., though she noted", "... and Democrats accused"; -1 where it goes on.
     */
    static int endBefore(Token cue, Token token) {
        if (goesOnFrom(cue, token)) {
            return token.index() - 1;
        }
        boolean says = SAYING.contains(token.lemma().toLowerCase(Locale.ROOT))
                && token.tag().equals(cue.tag())
                && isFinite(token);
        int at = token.index() - 1;
        while (says
                && at > cue.index() + 2
                && token.index() - at <= 4
                && isOfPhrase(token.in().token(at))) {
            at--;
        }
        boolean phrase = says && at < token.index() - 1;
        return phrase
                        && (token.in().token(at).tag().equals("CC")
                                || CONTRASTING.contains(token.in().token(at).form()))
                ? at
                : -1;
    }

    private static boolean isOfPhrase(Token token) {
        return token.tag().startsWith("NN")
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT");
    }
}
