package org.rapporteur.extract.relation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/** Finds of whom a word is said: subjects, also those that a clause borrows from another. */
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
    private static final Set<String> REPLACING =
            Set.of("replace", "overtake", "surpass", "displace", "succeed", "supplant", "pass", "join", "leave");
    private static final int DEEP = 6; // steps up the tree

    private Subjects() {}

    /** The subject of a verb; of a noun, of whom it is said. */
    static Optional<Token> of(Token word) {
        return of(word, DEEP);
    }

    private static Optional<Token> of(Token word, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        Optional<Token> own = own(word);
        if (own.isPresent()) {
            return own;
        }
        return Tree.isVerb(word) ? ofVerb(word, depth - 1) : ofNoun(word, depth - 1);
    }

    private static Optional<Token> own(Token word) {
        String wanted = Tree.isVerb(word) && Tree.isPassive(word) ? "obl:agent" : "nsubj";
        return word.dependents(wanted)
                .filter(subject -> !subject.relation().equals("nsubj:pass") || !Tree.isVerb(word))
                .findFirst()
                .map(subject -> RELATIVE.contains(WordSet.form(subject))
                        ? antecedent(word).orElse(subject)
                        : subject);
    }

    private static Optional<Token> antecedent(Token word) {
        return word.is("acl") ? word.head() : Optional.empty();
    }

    private static Optional<Token> ofVerb(Token verb, int depth) {
        if (Tree.isPassive(verb)) {
            return Optional.empty();
        }
        Optional<Token> head = verb.head();
        if (verb.is("xcomp") || (verb.is("advcl") && own(verb).isEmpty())) {
            return head.flatMap(governor -> controller(verb, governor, depth));
        }
        if (verb.is("conj")) {
            return head.flatMap(first -> of(first, depth));
        }
        if (verb.is("dep") && verb.tag().matches("VB[ZDP]")) {
            return nounAbove(verb);
        }
        if (verb.is("acl")) {
            return head.flatMap(noun -> verb.tag().equals("VBG") ? Optional.of(noun) : ofOwner(noun, depth));
        }
        return Optional.empty();
    }

    /** Where the parser found no subject in "Chad, rich in oil and well located, plays": the noun above. */
    private static Optional<Token> nounAbove(Token verb) {
        return Stream.iterate(verb.head(), Optional::isPresent, above -> above.flatMap(Token::head))
                .limit(DEEP)
                .flatMap(Optional::stream)
                .filter(above -> Tree.isNoun(above) && above.index() < verb.index())
                .findFirst();
    }

    /** Who joins in "urged Chile to join": the object; else the subject. */
    private static Optional<Token> controller(Token verb, Token governor, int depth) {
        Optional<Token> object = verb.is("xcomp")
                ? governor.dependents()
                        .filter(word -> word.is("obj") || word.is("iobj") || word.is("nsubj:pass"))
                        .findFirst()
                : governor.dependents("nsubj:pass").findFirst();
        return object.or(() -> of(governor, depth));
    }

    /** Whose wish is told in "Kosovo's wish to join". */
    private static Optional<Token> ofOwner(Token noun, int depth) {
        return noun.dependents("nmod:poss")
                .findFirst()
                .or(() -> noun.head().filter(Tree::isVerb).flatMap(verb -> of(verb, depth)));
    }

    private static Optional<Token> ofNoun(Token noun, int depth) {
        Optional<Token> head = noun.head();
        if (noun.is("appos") || noun.is("nmod:desc")) {
            return head;
        }
        if (noun.is("nsubj")
                && head.filter(above -> RELATIVE.contains(WordSet.form(above))).isPresent()) {
            return head.flatMap(Token::head).flatMap(Subjects::antecedent);
        }
        Optional<Token> predicate = Tree.predicate(noun).filter(Tree::isNoun);
        if (predicate.isPresent()) {
            return predicate;
        }
        if (noun.is("acl")) {
            return head;
        }
        boolean said = noun.is("xcomp") || Tree.isMarked(noun, "as") || noun.is("conj");
        if (said) {
            return head.flatMap(governor -> Tree.isVerb(governor) ? asSaidBy(governor, depth) : of(governor, depth));
        }
        if (isCounted(noun)) {
            return head.flatMap(count -> of(count, depth));
        }
        return becoming(noun).flatMap(verb -> of(verb, depth)).or(() -> below(noun));
    }

    /** The object of "considers China its partner"; the subject of "China became its partner". */
    private static Optional<Token> asSaidBy(Token verb, int depth) {
        return REPLACING.contains(WordSet.lemma(verb))
                ? of(verb, depth)
                : verb.dependents()
                        .filter(word -> word.is("obj") || word.is("nsubj:pass"))
                        .findFirst()
                        .or(() -> of(verb, depth));
    }

    /** "One of the members", "among the members". */
    private static boolean isCounted(Token noun) {
        return Tree.isMarked(noun, "of")
                && noun.head()
                        .filter(head ->
                                head.tag().equals("CD") || Set.of("one", "part").contains(WordSet.form(head)))
                        .isPresent();
    }

    private static Optional<Token> becoming(Token noun) {
        return noun.head()
                .filter(verb ->
                        noun.is("obj") && Set.of("become", "remain", "stay").contains(WordSet.lemma(verb)));
    }

    /** Of "its largest partner, China," China. */
    private static Optional<Token> below(Token noun) {
        return noun.dependents("appos").filter(Tree::isNoun).findFirst();
    }

    /** The subject of the nearest clause above that has one. */
    static Optional<Token> ofClause(Token word) {
        return Stream.iterate(word.head(), Optional::isPresent, above -> above.flatMap(Token::head))
                .flatMap(Optional::stream)
                .filter(Tree::isVerb)
                .map(verb -> of(verb).or(() -> verb.dependents("nsubj:pass").findFirst()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
