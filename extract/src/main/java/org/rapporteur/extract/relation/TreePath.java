package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/**
 * A way through a tree of dependencies: {@code subject}, {@code with}, {@code object.between}; up
 * with {@code ^to}, to what the word hangs on behind "to".
 */
record TreePath(List<String> steps) {
    TreePath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A path has steps");
        }
    }

    static TreePath parse(String notation) {
        return new TreePath(List.of(notation.split("\\.")));
    }

    /** The words that the path leads to, coordinated ones too, in reading order. */
    List<Token> from(Token anchor) {
        List<Token> at = List.of(anchor);
        for (String step : steps) {
            at = at.stream().flatMap(token -> step(token, step)).distinct().toList();
        }
        return at;
    }

    private static Stream<Token> step(Token token, String step) {
        if (step.startsWith("^")) {
            return Tree.governors(token, step.substring(1));
        }
        Stream<Token> found = switch (step) {
            case "subject" -> Subjects.of(token).stream();
            case "clause" -> Subjects.ofClause(token).stream();
            case "object" -> Tree.objects(token);
            case "predicate" -> Tree.predicate(token).stream();
            case "owner" -> Tree.owners(token);
            case "pair" -> Tree.hyphenated(token);
            case "modifier" -> Tree.modifiers(token);
            case "head" -> token.head().stream();
            case "copula" -> token.dependents("cop");
            case "next" -> Tree.next(token).stream();
            case "apposition" -> Apposition.of(token).stream();
            default -> Tree.behind(token, step);
        };
        boolean ofOne = step.equals("apposition") || (step.equals("subject") && Tree.isSingular(token));
        return ofOne ? found : found.flatMap(word -> withConjuncts(word).stream());
    }

    private static List<Token> withConjuncts(Token token) {
        List<Token> all = new ArrayList<>(List.of(token));
        token.dependents("conj")
                .filter(conjunct -> !Tree.isVerb(conjunct) && isMarkedLike(conjunct, token))
                .forEach(all::add);
        return all;
    }

    /** "Tea, and in turn" does not list a turn. */
    private static boolean isMarkedLike(Token conjunct, Token first) {
        return conjunct.dependents("case").allMatch(mark -> Tree.isMarked(first, WordSet.form(mark)));
    }
}
