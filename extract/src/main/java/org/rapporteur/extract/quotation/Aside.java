package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
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

    private Aside() {}

    static Optional<Content> of(Token cue, Cue entry) {
        boolean speech = entry.takes(Takes.CLAUSE) && (entry.means() == Means.SPEECH || entry.means() == Means.THOUGHT);
        if (!speech || !Syntax.isFinite(cue) && !cue.tag().equals("VBN") || cue.index() == cue.sentence().firstToken()) {
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
        boolean right = addRight(cue, attribution.get().end(), finite, content);
        return (finite || right) && comma - from >= 2 ? Optional.of(new Content(content, Form.ASIDE, null)) : Optional.empty();
    }

    private record Span(int first, int end) {}

    /** The words of attribution, between a comma and the next, or the end. */
    private static Optional<Span> attribution(Token cue) {
        Optional<Token> subject = Syntax.subject(cue).filter(found -> !found.tag().startsWith("W"));
        int first = cue.index();
        int end = cue.index() + 1;
        if (subject.isPresent() && subject.get().index() < cue.index()) {
            first = Syntax.subtree(subject.get()).nextSetBit(0);
        } else if (subject.isPresent()) {
            end = Math.max(end, Syntax.subtree(subject.get()).length());
        } else {
            return Optional.empty();
        }
        return isComma(cue, first - 1) && noClause(cue, end) ? Optional.of(new Span(first, end)) : Optional.empty();
    }

    private static boolean isComma(Token cue, int at) {
        return at > cue.sentence().firstToken() && cue.in().token(at).form().equals(",");
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
        return true;
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
        boolean goesOn = !next.tag().equals("VBG") && !BESIDES.contains(next.lemma()) && (!leftIsClause || Syntax.holdsFinite(text, at + 1, limit));
        if (goesOn) {
            content.set(at + 1, limit);
        }
        return goesOn;
    }
}
