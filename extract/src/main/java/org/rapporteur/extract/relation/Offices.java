package org.rapporteur.extract.relation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.knowledge.Role;
import org.rapporteur.knowledge.Roles;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Token;

/** Finds the words of offices around their nouns: "deputy foreign minister", "secretary of state". Immutable. */
final class Offices {
    private static final int LONGEST = 5;
    private static final Set<String> RANKS = Set.of(
            "chief",
            "deputy",
            "vice",
            "assistant",
            "associate",
            "acting",
            "interim",
            "executive",
            "managing",
            "crown",
            "lieutenant",
            "permanent",
            "senior");

    private final Set<String> names = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Offices(Roles roles) {
        for (Role role : roles.all()) {
            if (role.kind() == Role.Kind.OFFICE && role.personal()) {
                String name = role.noun().toLowerCase(Locale.ROOT);
                names.add(name);
                String noun = name.replaceAll(" (?:of|for|to|in) .*", "");
                nouns.add(noun.substring(Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1));
            }
        }
    }

    /** The words of an office, by their first and last token. */
    record Office(Token noun, int first, int last) {
        Evidence words() {
            return noun.in().quote(first, last);
        }

        boolean holds(Token token) {
            return first <= token.index() && token.index() <= last;
        }
    }

    /** The longest office with this noun, where the noun is singular and not itself an owner. */
    Optional<Office> at(Token noun) {
        if (!Tree.isSingular(noun) || !nouns.contains(WordSet.form(noun)) || isOwner(noun)) {
            return Optional.empty();
        }
        int from = Math.max(noun.sentence().firstToken(), noun.index() - LONGEST + 1);
        int end = Math.min(noun.sentence().endToken(), noun.index() + LONGEST - 1);
        for (int first = from; first <= noun.index(); first++) {
            for (int last = end - 1; last >= noun.index(); last--) {
                if (names.contains(words(noun, first, last))) {
                    return Optional.of(new Office(noun, withDepartment(noun, first), last));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOwner(Token noun) {
        int next = noun.index() + 1;
        return next < noun.sentence().endToken() && noun.in().token(next).tag().equals("POS");
    }

    private static String words(Token noun, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(index -> WordSet.form(noun.in().token(index)))
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }

    /** Of "chief investment officer" and "labor secretary", the words that no table lists. */
    private static int withDepartment(Token noun, int first) {
        int from = first;
        while (from > noun.sentence().firstToken()) {
            Token before = noun.in().token(from - 1);
            boolean department = before.tag().equals("NN") || RANKS.contains(WordSet.form(before));
            if (!department || before.name().isPresent()) {
                break;
            }
            from--;
        }
        return from;
    }
}
