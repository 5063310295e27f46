package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quotation.Contents.Content;
import org.rapporteur.extract.quotation.Cue.Takes;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.Token;

/** A thing named as the content of a cue, and what is said of it. */
final class SaidObject {
    private static final Set<String> INNER =
            Set.of("from", "of", "for", "to", "against", "with", "between", "about", "over", "toward", "towards");
    private static final Set<String> BACKWARD = Set.of("him", "her", "them", "me", "us", "you", "himself", "herself");

    private SaidObject() {}

    /** "Praised the deal as a step", "cited endorsements from generals". */
    static Optional<Content> of(Token cue, Cue entry) {
        boolean addressed = entry.takes(Takes.ADDRESSEE);
        if (!entry.takes(Takes.OBJECT) || addressed) {
            return Optional.empty();
        }
        boolean passive = Syntax.isPassive(cue);
        Optional<Token> thing = Syntax.dependent(cue, passive ? "nsubj:pass" : "obj");
        return thing.filter(found -> !BACKWARD.contains(found.form().toLowerCase(Locale.ROOT)) || saysOf(cue, entry))
                .map(found -> {
                    BitSet tokens = Syntax.subtree(found);
                    cue.dependents()
                            .filter(child -> child.index() > cue.index() && child.index() > found.index())
                            .filter(child -> child.is("xcomp") || isSaidOfIt(child, entry))
                            .forEach(child -> tokens.or(Syntax.subtree(child)));
                    tokens.clear(cue.index());
                    if (!passive) {
                        tokens.or(oblique(cue, tokens.length()));
                    }
                    return new Content(passive ? tokens : SaidClause.completed(cue, tokens), Form.OBJECT, null);
                });
    }

    /** "... as a mistake", "... to a storm". */
    private static boolean isSaidOfIt(Token child, Cue entry) {
        boolean apart = child.is("obl") || child.is("advcl");
        return apart && (Syntax.isMarkedBy(child, entry.prepositions()) || Syntax.isMarkedBy(child, Contents.AS));
    }

    /** "Cited endorsements from generals": what follows the object at once, unless it says when or where. */
    private static BitSet oblique(Token cue, int end) {
        return cue.dependents("obl")
                .filter(child -> Syntax.isMarkedBy(child, INNER))
                .map(Syntax::subtree)
                .filter(tokens -> tokens.nextSetBit(0) == end)
                .findFirst()
                .orElseGet(BitSet::new);
    }

    /** "Called the plan a mistake", "described it as a mistake"; no content where nothing is said of it. */
    static Optional<Content> naming(Token cue, Cue entry) {
        if (!entry.takes(Takes.NAMING) || Syntax.isPassive(cue)) {
            return Optional.empty();
        }
        int end = cue.index() + 1;
        int limit = cue.sentence().endToken();
        while (end < limit
                && !Syntax.isBreak(cue.in().token(end))
                && !Syntax.isClauseStart(cue.in().token(end))) {
            end++;
        }
        Optional<Token> thing = Syntax.dependent(cue, "obj")
                .or(() -> Syntax.dependent(cue, "iobj"))
                .or(() -> Syntax.dependent(cue, "ccomp"))
                .or(() -> Syntax.dependent(cue, "xcomp"));
        BitSet tokens = Syntax.from(cue.index() + 1, end);
        thing.filter(found -> found.index() > cue.index()).ifPresent(found -> tokens.or(Syntax.subtree(found)));
        int last = end;
        boolean named = thing.filter(found -> isSaidToBe(found, last)).isPresent();
        return named && tokens.cardinality() > 1
                ? Optional.of(new Content(tokens, Form.OBJECT, null))
                : Optional.empty();
    }

    /** Of "called him at home", where; nothing is said of him. */
    private static boolean isSaidToBe(Token thing, int end) {
        int next = Syntax.subtree(thing).length();
        return next >= end
                || !thing.in().token(next).tag().matches("IN|TO|RB")
                || Contents.AS.contains(thing.in().token(next).form().toLowerCase(Locale.ROOT));
    }

    /** "Called him a liar". */
    private static boolean saysOf(Token cue, Cue entry) {
        return cue.dependents().anyMatch(child -> child.is("xcomp") || Syntax.isMarkedBy(child, entry.prepositions()));
    }
}
