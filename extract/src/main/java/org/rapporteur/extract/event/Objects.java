package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Token;

/** Finds what a verb's act is done to. */
final class Objects {
    private static final int NEAR = 3;
    private static final Set<String> PARTICLES = Set.of("off", "down", "up", "out", "away", "back");

    private Objects() {}

    /** The heads of the phrases that are acted upon; empty where nothing says whom or what. */
    static List<Token> of(Token verb) {
        return of(verb, 0);
    }

    private static List<Token> of(Token verb, int steps) {
        List<Token> objects = new ArrayList<>();
        verb.dependents()
                .filter(dependent -> dependent.is("obj") || dependent.is("iobj"))
                .forEach(objects::add);
        verb.dependents("xcomp")
                .filter(predicate -> !Syntax.isVerb(predicate))
                .flatMap(predicate -> predicate.dependents("nsubj"))
                .forEach(objects::add);
        if (Syntax.isPassive(verb)) {
            objects.addAll(ofPassive(verb, steps));
        } else if (objects.isEmpty()) {
            objects.addAll(behindParticle(verb));
            objects.addAll(objects.isEmpty() ? ofRelativeClause(verb) : List.of());
            objects.addAll(objects.isEmpty() ? shared(verb) : List.of());
        }
        return objects;
    }

    private static List<Token> ofPassive(Token verb, int steps) {
        List<Token> subjects = verb.dependents("nsubj")
                .map(subject -> Subjects.antecedent(subject, verb))
                .toList();
        if (!subjects.isEmpty()) {
            return subjects;
        }
        if (verb.is("acl")) {
            return verb.head().stream().toList();
        }
        Optional<Token> adjacent = Subjects.adjacent(verb);
        if (adjacent.isPresent()) {
            return List.of(adjacent.get());
        }
        boolean inherits = verb.is("xcomp") || verb.is("conj") || verb.is("advcl");
        Optional<Token> head = inherits && steps < NEAR ? verb.head().filter(Syntax::isVerb) : Optional.empty();
        return head.map(above -> Syntax.isPassive(above) ? of(above, steps + 1) : Subjects.of(above))
                .orElse(List.of());
    }

    /** Of "wrote off the debt", the debt, where a parser takes the particle for a preposition. */
    private static List<Token> behindParticle(Token verb) {
        return verb.dependents("obl")
                .filter(oblique -> oblique.dependents()
                        .anyMatch(marker -> marker.index() == verb.index() + 1
                                && PARTICLES.contains(marker.form().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Of "the town that rebels took", the town. */
    private static List<Token> ofRelativeClause(Token verb) {
        boolean hasOwnSubject = verb.dependents("nsubj").anyMatch(subject -> !Syntax.isRelativePronoun(subject));
        return verb.relation().equals("acl:relcl") && hasOwnSubject
                ? verb.head().stream().toList()
                : List.of();
    }

    /** Of "attacked and burned the base", the base for the attack too. */
    private static List<Token> shared(Token verb) {
        Optional<Token> first = verb.is("conj") ? verb.head().filter(Syntax::isVerb) : Optional.empty();
        List<Token> before = first.stream()
                .flatMap(head -> head.dependents("obj"))
                .filter(object -> object.index() > verb.index())
                .toList();
        if (!before.isEmpty()) {
            return before;
        }
        return verb.dependents("conj")
                .filter(next -> Syntax.isVerb(next) && next.index() - verb.index() <= NEAR && !Syntax.isPassive(next))
                .flatMap(next -> next.dependents("obj"))
                .toList();
    }
}
