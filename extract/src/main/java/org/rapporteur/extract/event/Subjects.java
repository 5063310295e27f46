package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/** Finds who does what a word says. */
final class Subjects {
    // Of these the object, where there is one, does what the infinitive says; of others the subject.
    private static final Set<String> KEEPING_SUBJECT =
            Set.of("promise", "threaten", "vow", "pledge", "offer", "agree", "use");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> MISPLACED = Set.of("appos", "dep", "conj", "root");
    private static final int FAR = 12;

    private Subjects() {}

    static List<Token> of(Token word) {
        return of(word, 0);
    }

    /** The heads of the phrases that act; empty where nothing says who. */
    private static List<Token> of(Token word, int steps) {
        if (Syntax.isVerb(word) && Syntax.isPassive(word)) {
            return agents(word);
        }
        List<Token> own = own(word);
        if (!own.isEmpty() || steps > FAR) {
            return own;
        }
        return word.head().map(head -> inherited(word, head, steps + 1)).orElse(List.of());
    }

    private static List<Token> agents(Token verb) {
        return verb.dependents("obl")
                .filter(dependent -> Syntax.isBehind(dependent, "by"))
                .toList();
    }

    private static List<Token> own(Token word) {
        List<Token> own = new ArrayList<>();
        word.dependents("nsubj").forEach(subject -> own.add(referent(antecedent(subject, word), word)));
        if (own.isEmpty()) {
            adjacent(word).ifPresent(own::add);
        }
        return own;
    }

    /**
     * The noun right before a finite verb that lacks a subject: parsers hang it on what stands before,
     * as an apposition, where the sentence opens with a long adverbial.
     */
    static Optional<Token> adjacent(Token verb) {
        boolean finite =
                FINITE.contains(verb.tag()) || verb.dependents("aux").findAny().isPresent();
        boolean bound = verb.is("conj") || verb.is("acl") || verb.is("xcomp") || verb.is("amod");
        if (!Syntax.isVerb(verb)
                || !finite
                || bound
                || verb.dependents("csubj").findAny().isPresent()) {
            return Optional.empty();
        }
        int first = verb.dependents("aux").mapToInt(Token::index).min().orElse(verb.index());
        int before = Math.min(first, verb.index()) - 1;
        if (before < verb.sentence().firstToken()) {
            return Optional.empty();
        }
        Token noun = verb.in().token(before);
        return Optional.of(noun).filter(Syntax::isNominal).filter(token -> MISPLACED.contains(token.relation()));
    }

    /** Of "the army said it had left", the army; of "the army said he had left", "he". */
    private static Token referent(Token pronoun, Token verb) {
        String form = WordSet.lemma(pronoun);
        Token clause = Syntax.firstConjunct(verb);
        if (!PRONOUNS.contains(form) || (!clause.is("ccomp") && !clause.is("advcl"))) {
            return pronoun;
        }
        return clause.head()
                .flatMap(above -> above.dependents("nsubj").findFirst())
                .filter(subject -> agrees(form, subject))
                .orElse(pronoun);
    }

    private static boolean agrees(String pronoun, Token noun) {
        boolean person =
                noun.name().filter(name -> name.kind() == NameKind.PERSON).isPresent();
        boolean plural = (noun.tag().endsWith("S") && noun.tag().startsWith("NN"))
                || noun.dependents("conj").findAny().isPresent();
        return Syntax.isNoun(noun)
                && switch (pronoun) {
                    case "it" -> !person && !plural;
                    case "they" -> !person || plural;
                    default -> person;
                };
    }

    /** Of "the minister who resigned", the minister. */
    static Token antecedent(Token pronoun, Token verb) {
        if (!Syntax.isRelativePronoun(pronoun)) {
            return pronoun;
        }
        Token clause = Syntax.firstConjunct(verb);
        return clause.is("acl") ? clause.head().orElse(pronoun) : pronoun;
    }

    private static List<Token> inherited(Token word, Token head, int steps) {
        if (word.is("conj")) {
            return Syntax.isVerb(head) && Syntax.isPassive(head) ? Objects.of(head) : of(head, steps);
        }
        if (word.is("acl")) {
            return word.tag().equals("VBG") ? List.of(head) : ofNoun(head);
        }
        if (word.is("xcomp")) {
            return controller(head, steps);
        }
        if (word.is("advcl")
                || (word.is("ccomp") && !hasFiniteForm(word))
                || (word.is("parataxis") && word.tag().equals("VBG"))
                || word.is("dep")
                || word.is("obl")
                || word.is("amod")) {
            return Syntax.isVerb(head) && Syntax.isPassive(head) ? Objects.of(head) : of(head, steps);
        }
        return List.of();
    }

    private static boolean hasFiniteForm(Token verb) {
        return FINITE.contains(verb.tag());
    }

    private static List<Token> controller(Token head, int steps) {
        if (!Syntax.isVerb(head)) {
            List<Token> own = of(head, steps);
            return own;
        }
        if (Syntax.isPassive(head)) {
            return Objects.of(head);
        }
        Optional<Token> object = Syntax.dependent(head, "obj").or(() -> Syntax.dependent(head, "iobj"));
        if (object.isPresent() && !KEEPING_SUBJECT.contains(WordSet.lemma(head))) {
            return List.of(object.get());
        }
        Optional<Token> askedOn = head.dependents("obl")
                .filter(dependent -> Syntax.isBehind(dependent, "on")
                        || Syntax.isBehind(dependent, "to")
                        || Syntax.isBehind(dependent, "upon"))
                .filter(Syntax::isNominal)
                .findFirst();
        if (askedOn.isPresent() && Set.of("call", "appeal").contains(WordSet.lemma(head))) {
            return List.of(askedOn.get());
        }
        return of(head, steps);
    }

    /** Whose visit, attack or talks: before a possessive, behind "by", or a name before the noun. */
    static List<Token> ofNoun(Token noun) {
        List<Token> subjects = new ArrayList<>();
        noun.dependents("nmod:poss").forEach(subjects::add);
        noun.dependents("nmod")
                .filter(dependent -> Syntax.isBehind(dependent, "by"))
                .forEach(subjects::add);
        noun.dependents().filter(Subjects::mayOwn).forEach(subjects::add);
        noun.dependents("nsubj")
                .filter(subject -> !Syntax.isRelativePronoun(subject))
                .forEach(subjects::add);
        return subjects;
    }

    private static boolean mayOwn(Token dependent) {
        boolean before = dependent.is("compound") || dependent.is("amod");
        return before
                && (dependent.tag().startsWith("NNP")
                        || Character.isUpperCase(dependent.form().charAt(0)));
    }
}
