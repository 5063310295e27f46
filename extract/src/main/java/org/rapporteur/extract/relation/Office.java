package org.rapporteur.extract.relation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.knowledge.Role;
import org.rapporteur.knowledge.Roles;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Token;

/** The words of an office around its noun: "deputy foreign minister", "secretary of state". */
record Office(Token noun, int first, int last) {
    private static final int LONGEST = 5;

    /** The longest office with this noun, where the noun is singular and not itself an owner. */
    static Optional<Office> at(Token noun, Roles roles) {
        boolean singular = noun.tag().equals("NN") || noun.tag().equals("NNP");
        if (!singular || isOwner(noun)) {
            return Optional.empty();
        }
        int from = Math.max(noun.sentence().firstToken(), noun.index() - LONGEST + 1);
        int end = Math.min(noun.sentence().endToken(), noun.index() + LONGEST - 1);
        for (int first = from; first <= noun.index(); first++) {
            for (int last = end - 1; last >= noun.index(); last--) {
                if (isOffice(noun, first, last, roles)) {
                    return Optional.of(new Office(noun, first, last));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOwner(Token noun) {
        int next = noun.index() + 1;
        return next < noun.sentence().endToken()
                && noun.in().token(next).tag().equals("POS");
    }

    private static boolean isOffice(Token noun, int first, int last, Roles roles) {
        String phrase = IntStream.rangeClosed(first, last)
                .mapToObj(index -> noun.in().token(index).form())
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
        return roles.find(phrase)
                .filter(role -> role.kind() == Role.Kind.OFFICE && role.personal())
                .filter(role -> role.noun().toLowerCase(Locale.ROOT).equals(phrase.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    Evidence words() {
        return noun.in().quote(first, last);
    }

    boolean holds(Token token) {
        return first <= token.index() && token.index() <= last;
    }
}
