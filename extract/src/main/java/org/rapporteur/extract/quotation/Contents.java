package org.rapporteur.extract.quotation;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quotation.Cue.Takes;
import org.rapporteur.extract.quotation.Saying.Form;
import org.rapporteur.model.Token;

/** Reads from the tree what hangs on a cue as its content. */
final class Contents {
    /** What leads in how something is called. */
    static final Set<String> AS = Set.of("as", "like");

    private static final Set<String> TO = Set.of("to");

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
                .or(() -> SaidObject.naming(cue, entry))
                .or(() -> SaidObject.of(cue, entry))
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
            return Optional.of(SaidClause.of(cue, below.get(), entry));
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

    /** Whether a verb goes on with what is told, not said: "adding that ...". */
    static boolean isParticiple(Token child) {
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
                ? Optional.of(new Content(SaidClause.cut(cue, Syntax.from(from, end)), Form.CLAUSE, null))
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
