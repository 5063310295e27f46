package org.rapporteur.extract.quotation;

import java.util.BitSet;
import org.rapporteur.extract.quotation.Contents.Content;
import org.rapporteur.extract.quotation.Cue.Kind;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.Token;

/** How far a clause goes that is the content of a cue. */
final class SaidClause {
    private SaidClause() {}

    /** From the cue on, or up to it, as far as the clause goes, whatever the tree cuts off of it. */
    static Content of(Token cue, Token clause, Cue entry) {
        BitSet tokens = Syntax.subtree(clause);
        Token last = clause.in().token(tokens.length() - 1);
        if (last.index() > cue.index()) {
            tokens.clear(0, cue.index());
            fill(cue, tokens);
            boolean open = entry.kind() == Kind.VERB && !tokens.isEmpty();
            return new Content(open ? cut(cue, completed(cue, extended(cue, tokens))) : tokens, Form.CLAUSE, null);
        }
        if (cue.head().isEmpty()) {
            tokens.set(cue.sentence().firstToken(), tokens.length());
            Syntax.subject(cue).ifPresent(subject -> tokens.andNot(Syntax.subtree(subject)));
        }
        return new Content(tokens, Form.CLAUSE, null);
    }

    /** Words between the cue and its clause that hang on neither are the clause's beginning, read wrongly. */
    private static void fill(Token cue, BitSet tokens) {
        int from = cue.index() + 1;
        int first = tokens.nextSetBit(from);
        if (first <= from
                || cue.in()
                        .token(from)
                        .head()
                        .filter(head -> head.index() == cue.index())
                        .isPresent()) {
            return;
        }
        boolean free = cue.dependents().noneMatch(child -> child.index() > cue.index() && child.index() < first);
        if (free && !Syntax.isMark(cue.in().token(from))) {
            tokens.set(from, first);
        }
    }

    /** What stands behind the clause belongs to it, however it hangs, until something new begins. */
    private static BitSet extended(Token cue, BitSet tokens) {
        int last = tokens.length() - 1;
        cue.dependents()
                .filter(child -> child.index() > last)
                .filter(child -> child.is("advcl") || child.is("obl") || child.is("advmod") || child.is("xcomp"))
                .filter(child -> !Contents.isParticiple(child) && !child.form().equalsIgnoreCase("according"))
                .filter(child -> !Syntax.markers(child).anyMatch("according"::equals))
                .forEach(child -> tokens.or(Syntax.subtree(child)));
        return tokens;
    }

    /** A verb right behind belongs to the clause, though the tree may end the clause before it. */
    static BitSet completed(Token cue, BitSet tokens) {
        int end = tokens.length();
        int limit = cue.sentence().endToken();
        if (end < limit && Syntax.isFinite(cue.in().token(end))) {
            int at = end;
            while (at < limit && !Syntax.isBreak(cue.in().token(at))) {
                at++;
            }
            tokens.set(end, at);
        }
        return tokens;
    }

    /** "said he was tired and warned of ...", "said he was tired, adding that ...": what goes on is not the content. */
    static BitSet cut(Token cue, BitSet tokens) {
        for (int at = tokens.nextSetBit(cue.index()); at >= 0; at = tokens.nextSetBit(at + 1)) {
            Token token = cue.in().token(at);
            int end = resumes(cue, token) ? at - 1 : Syntax.endBefore(cue, token);
            if (end >= 0) {
                tokens.clear(end, tokens.length());
                return tokens;
            }
        }
        return tokens;
    }

    /** Of "the envoy, who said he was tired, left", "left": a comma ends what a relative clause says. */
    private static boolean resumes(Token cue, Token token) {
        boolean relative = Syntax.subject(cue)
                .filter(subject -> subject.tag().startsWith("W"))
                .flatMap(Syntax::previous)
                .filter(mark -> mark.form().equals(","))
                .isPresent();
        return relative
                && Syntax.isFinite(token)
                && Syntax.previous(token)
                        .filter(mark -> mark.form().equals(","))
                        .isPresent();
    }
}
