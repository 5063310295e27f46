package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quotation.Cue.Kind;
import org.rapporteur.extract.quotation.Cue.Takes;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.Token;

/** Reads from the tree what hangs on a cue as its content. */
final class Contents {
    private static final Set<String> AS = Set.of("as", "like");
    private static final Set<String> INNER =
            Set.of("from", "of", "for", "to", "against", "with", "between", "about", "over", "toward", "towards");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BACKWARD = Set.of("him", "her", "them", "me", "us", "you", "himself", "herself");

    /**
     * What was found.
     *
     * @param lead the preposition that leads it in, part of the cue; null where there is none
     */
    record Content(BitSet tokens, Form form, @Nullable Token lead) {}

    Optional<Content> of(Token cue, Cue entry) {
        return switch (entry.kind()) {
            case VERB -> ofVerb(cue, entry);
            case NOUN -> ofNoun(cue, entry);
            case ADJECTIVE ->
                clause(cue, entry).or(() -> infinitive(cue, entry)).or(() -> prepositional(cue, entry));
        };
    }

    private static Optional<Content> ofVerb(Token cue, Cue entry) {
        return Aside.of(cue, entry)
                .or(() -> clause(cue, entry))
                .or(() -> infinitive(cue, entry))
                .or(() -> prepositional(cue, entry))
                .or(() -> naming(cue, entry))
                .or(() -> object(cue, entry))
                .or(() -> rest(cue, entry));
    }

    private static Optional<Content> clause(Token cue, Cue entry) {
        if (!entry.takes(Takes.CLAUSE)) {
            return Optional.empty();
        }
        Optional<Token> below = cue.dependents("ccomp")
                .filter(child ->
                        !Syntax.isMarkedBy(child, entry.prepositions()) || Syntax.isMarkedBy(child, Set.of("that")))
                .reduce((first, second) -> second)
                .or(() -> beside(cue));
        if (below.isPresent()) {
            return Optional.of(complement(cue, below.get(), entry));
        }
        return host(cue).map(head -> new Content(without(Syntax.subtree(head), cue), Form.CLAUSE, null));
    }

    /** "The deal is off, he said": some parsers hang either on the other, side by side. */
    private static Optional<Token> beside(Token cue) {
        return cue.dependents()
                .filter(child -> child.is("parataxis") || child.is("dep"))
                .filter(child -> Syntax.subject(child).isPresent()
                        || child.dependents("cop").findAny().isPresent())
                .findFirst();
    }

    /** The clause that the cue hangs in: "the deal, he said, is off", "as he said". */
    private static Optional<Token> host(Token cue) {
        boolean apart = cue.is("parataxis") || (cue.is("advcl") && Syntax.isMarkedBy(cue, AS));
        return apart && Syntax.subject(cue).isPresent() ? cue.head() : Optional.empty();
    }

    private static BitSet without(BitSet tokens, Token cue) {
        tokens.andNot(Syntax.subtree(cue));
        return tokens;
    }

    private static Content complement(Token cue, Token clause, Cue entry) {
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
                .filter(child -> !isParticiple(child) && !child.form().equalsIgnoreCase("according"))
                .filter(child -> !Syntax.markers(child).anyMatch("according"::equals))
                .forEach(child -> tokens.or(Syntax.subtree(child)));
        return tokens;
    }

    /** A verb right behind belongs to the clause, though the tree may end the clause before it. */
    private static BitSet completed(Token cue, BitSet tokens) {
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
    private static BitSet cut(Token cue, BitSet tokens) {
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

    private static boolean isParticiple(Token child) {
        return child.is("advcl")
                && child.tag().equals("VBG")
                && Syntax.markers(child).findAny().isEmpty();
    }

    private static Optional<Content> infinitive(Token cue, Cue entry) {
        if (!entry.takes(Takes.TO) && !entry.takes(Takes.GERUND)) {
            return Optional.empty();
        }
        Optional<Token> verb = cue.dependents()
                .filter(child -> child.is("xcomp") || child.is("ccomp") || child.is("advcl") || child.is("acl"))
                .filter(child -> (isInfinitive(child) && entry.takes(Takes.TO))
                        || (child.is("xcomp") && child.tag().equals("VBG") && entry.takes(Takes.GERUND)))
                .filter(child -> child.index() > cue.index())
                .findFirst()
                .or(() -> gerundBehind(cue, entry));
        return verb.map(found -> {
            BitSet tokens = withoutParticiple(found, Syntax.subtree(found));
            if (!entry.takes(Takes.ADDRESSEE)) {
                Syntax.dependent(cue, "obj")
                        .filter(told -> told.index() > cue.index())
                        .ifPresent(told -> tokens.or(Syntax.subtree(told)));
            }
            return new Content(tokens, Form.INFINITIVE, null);
        });
    }

    /** "Denied having ordered the raid", "described hearing shots": a gerund right behind, however it hangs. */
    private static Optional<Token> gerundBehind(Token cue, Cue entry) {
        return Syntax.next(cue)
                .filter(next -> entry.takes(Takes.GERUND) && next.tag().equals("VBG"))
                .map(next -> next.is("aux") ? next.head().orElse(next) : next)
                .filter(verb -> Syntax.isVerb(verb) && verb.index() > cue.index());
    }

    private static boolean isInfinitive(Token verb) {
        return Syntax.isMarkedBy(verb, TO)
                || verb.dependents("aux").anyMatch(aux -> aux.tag().equals("TO"));
    }

    /** "wants to sign up people, focusing on ...": what it goes on with is told of the act, not wanted. */
    private static BitSet withoutParticiple(Token verb, BitSet tokens) {
        verb.dependents("advcl")
                .filter(Contents::isParticiple)
                .filter(child -> Syntax.previous(child)
                        .filter(mark -> mark.form().equals(","))
                        .isPresent())
                .forEach(child -> tokens.andNot(Syntax.subtree(child)));
        return tokens;
    }

    private static Optional<Content> prepositional(Token cue, Cue entry) {
        // "Accused the couple of hiding money": what it is of may hang on who is told.
        Stream<Token> below = entry.takes(Takes.ADDRESSEE)
                ? Stream.concat(cue.dependents(), cue.dependents("obj").flatMap(Token::dependents))
                : cue.dependents();
        return below.filter(child -> child.is("obl")
                        || child.is("nmod")
                        || child.relation().equals("acl")
                        || child.is("advcl")
                        || child.is("ccomp")
                        || child.is("xcomp"))
                .filter(child -> child.index() > cue.index() && Syntax.isMarkedBy(child, entry.prepositions()))
                .findFirst()
                .map(child -> {
                    Token lead = child.dependents()
                            .filter(mark ->
                                    entry.prepositions().contains(mark.form().toLowerCase(Locale.ROOT)))
                            .findFirst()
                            .orElseThrow();
                    BitSet tokens = Syntax.subtree(child);
                    tokens.clear(lead.index());
                    return new Content(tokens, Form.PREPOSITION, lead);
                })
                .filter(content -> !content.tokens().isEmpty());
    }

    private static Optional<Content> object(Token cue, Cue entry) {
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
                    return new Content(passive ? tokens : completed(cue, tokens), Form.OBJECT, null);
                });
    }

    /** "... as a mistake", "... to a storm". */
    private static boolean isSaidOfIt(Token child, Cue entry) {
        boolean apart = child.is("obl") || child.is("advcl");
        return apart && (Syntax.isMarkedBy(child, entry.prepositions()) || Syntax.isMarkedBy(child, AS));
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
    private static Optional<Content> naming(Token cue, Cue entry) {
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
                || AS.contains(thing.in().token(next).form().toLowerCase(Locale.ROOT));
    }

    /** "Called him a liar". */
    private static boolean saysOf(Token cue, Cue entry) {
        return cue.dependents().anyMatch(child -> child.is("xcomp") || Syntax.isMarkedBy(child, entry.prepositions()));
    }

    /** What follows a word of saying in a sentence whose tree does not say how. */
    private static Optional<Content> rest(Token cue, Cue entry) {
        if (!entry.takes(Takes.CLAUSE) || entry.takes(Takes.ADDRESSEE) || cue.is("amod") || cue.is("compound")) {
            return Optional.empty();
        }
        int from = cue.index() + 1;
        int end = cue.sentence().endToken();
        if (from >= end) {
            return Optional.empty();
        }
        boolean that = cue.in().token(from).form().equalsIgnoreCase("that")
                && cue.in().token(from).tag().equals("IN");
        boolean clause = !entry.takes(Takes.OBJECT)
                && Syntax.isFinite(cue)
                && Syntax.startsClause(cue.in().token(from))
                && Syntax.holdsFinite(cue.in(), from + 1, end);
        return that || clause
                ? Optional.of(new Content(cut(cue, Syntax.from(from, end)), Form.CLAUSE, null))
                : Optional.empty();
    }

    private static Optional<Content> ofNoun(Token cue, Cue entry) {
        Optional<Content> clause = !entry.takes(Takes.CLAUSE)
                ? Optional.empty()
                : cue.dependents()
                        .filter(child -> child.is("acl") || child.is("ccomp") || child.is("dep"))
                        .filter(child -> child.index() > cue.index())
                        .filter(child -> child.dependents()
                                .anyMatch(mark -> mark.form().equalsIgnoreCase("that")
                                        && mark.tag().equals("IN")))
                        .findFirst()
                        .map(child -> new Content(Syntax.subtree(child), Form.CLAUSE, null));
        return clause.or(() -> infinitive(cue, entry)).or(() -> prepositional(cue, entry));
    }
}
