package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.extract.quotation.Contents.Content;
import org.rapporteur.extract.quotation.Cue.Means;
import org.rapporteur.extract.quotation.Cue.Takes;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Token;

/**
 * Reads sentences whose words of attribution stand aside, by their commas rather than by the tree: "The
 * deal is off, the minister said on Monday", "The deal, said the minister, is off".
 */
final class Aside {
    private static final Set<String> BESIDES = Set.of("while", "who", "which", "and", "but", "as", "citing");

    private static final Set<String> ASIDE_THOUGHTS = Set.of("believe", "think", "estimate", "find", "show");

    private Aside() {}

    static Optional<Content> of(Token cue, Cue entry) {
        boolean speech =
                entry.takes(Takes.CLAUSE) && (entry.means() == Means.SPEECH || ASIDE_THOUGHTS.contains(entry.words()));
        if (!speech
                || !(Syntax.isFinite(cue) || cue.tag().equals("VBN"))
                || cue.index() == cue.sentence().firstToken()) {
            return Optional.empty();
        }
        int first = cue.sentence().firstToken();
        Optional<Span> attribution = attribution(cue);
        if (attribution.isEmpty() || attribution.get().first() - 1 <= first) {
            return Optional.empty();
        }
        AnnotatedText text = cue.in();
        int comma = attribution.get().first() - 1;
        int from = text.token(first).tag().equals("CC") ? first + 1 : first;
        BitSet content = Syntax.from(from, comma);
        boolean finite = Syntax.holdsFinite(text, from, comma);
        boolean right = !Quoted.isQuoteMark(text.token(comma))
                && addRight(
                        cue,
                        attribution.get().end(),
                        finite && !text.token(from).tag().equals("IN"),
                        content);
        return (finite || right) && comma - from >= 2 && !isCircumstance(text.token(from), cue)
                ? Optional.of(new Content(content, Form.ASIDE, null))
                : Optional.empty();
    }

    /** "Asked whether she would run, Quispe said": a participle that says when or why is no content. */
    private static boolean isCircumstance(Token first, Token cue) {
        return first.tag().matches("VB[NGD]")
                && first.is("advcl")
                && Syntax.subject(first).isEmpty()
                && first.head().filter(head -> head.index() == cue.index()).isPresent();
    }

    private record Span(int first, int end) {}

    /** The words of attribution, between a comma and the next, or the end. */
    private static Optional<Span> attribution(Token cue) {
        Optional<Token> subject = Syntax.subject(cue);
        if (isComma(cue, cue.index() - 1)) {
            return inverted(cue, subject);
        }
        int first = subject.filter(
                        found -> found.index() < cue.index() && !found.tag().startsWith("W"))
                .map(found -> Syntax.subtree(found).nextSetBit(0))
                .filter(start -> isComma(cue, start - 1))
                .orElseGet(() -> phraseBefore(cue));
        int end = cue.index() + 1;
        return isComma(cue, first - 1) && noClause(cue, end) ? Optional.of(new Span(first, end)) : Optional.empty();
    }

    /** "..., said the minister". */
    private static Optional<Span> inverted(Token cue, Optional<Token> subject) {
        int next = cue.index() + 1;
        boolean named =
                next < cue.sentence().endToken() && Syntax.startsClause(cue.in().token(next));
        int end = subject.filter(found -> found.index() > cue.index())
                .map(found -> Syntax.subtree(found).length())
                .orElse(next + 1);
        return named && noClause(cue, end) ? Optional.of(new Span(cue.index(), end)) : Optional.empty();
    }

    /** Where the words right before the cue begin, that hold no verb and no mark. */
    private static int phraseBefore(Token cue) {
        int at = cue.index();
        int low = cue.sentence().firstToken();
        while (at > low
                && !Syntax.isMark(cue.in().token(at - 1))
                && !Syntax.isVerb(cue.in().token(at - 1))
                && !cue.in().token(at - 1).tag().startsWith("W")
                && !cue.in().token(at - 1).tag().equals("CC")) {
            at--;
        }
        boolean named = IntStream.range(at, cue.index())
                .anyMatch(token -> Syntax.isNominal(cue.in().token(token)));
        return named ? at : -1;
    }

    private static boolean isComma(Token cue, int at) {
        int low = cue.sentence().firstToken();
        if (at <= low) {
            return false;
        }
        Token mark = cue.in().token(at);
        return mark.form().equals(",")
                || (Quoted.isQuoteMark(mark) && cue.in().token(at - 1).form().equals(","));
    }

    /** Nothing that could be its content follows before the next mark. */
    private static boolean noClause(Token cue, int end) {
        int limit = cue.sentence().endToken();
        int at = end;
        while (at < limit && !Syntax.isMark(cue.in().token(at))) {
            Token token = cue.in().token(at);
            if (Syntax.isVerb(token) || token.tag().equals("MD") || token.form().equalsIgnoreCase("that")) {
                return false;
            }
            at++;
        }
        return at >= limit || !Quoted.isQuoteMark(cue.in().token(at));
    }

    private static boolean addRight(Token cue, int end, boolean leftIsClause, BitSet content) {
        AnnotatedText text = cue.in();
        int limit = cue.sentence().endToken();
        int at = end;
        while (at < limit && !Syntax.isMark(text.token(at))) {
            at++;
        }
        if (at + 1 >= limit || !text.token(at).form().equals(",")) {
            return false;
        }
        Token next = text.token(at + 1);
        boolean goesOn = !(leftIsClause && next.tag().equals("VBG"))
                && !BESIDES.contains(next.lemma())
                && (!leftIsClause || Syntax.holdsFinite(text, at + 1, limit));
        if (goesOn) {
            content.set(at + 1, limit);
        }
        return goesOn;
    }
}
