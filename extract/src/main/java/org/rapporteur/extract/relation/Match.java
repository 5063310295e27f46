package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.relation.RelationPattern.PartyType;
import org.rapporteur.extract.relation.RelationPattern.RoleRule;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Token;

/**
 * A pattern that fits at a word, with who stands in its roles.
 *
 * @param filled the parties with their roles, in the order of the pattern's roles
 */
record Match(RelationPattern pattern, Token anchor, Outlook outlook, List<Filled> filled) {
    private static final int MOST = 12; // relations from one word

    Match {
        filled = List.copyOf(filled);
    }

    /** A party in its role. */
    record Filled(String role, Party party) {}

    /** One match for each way to fill the roles with different parties; none where a needed one stays empty. */
    static List<Match> of(RelationPattern pattern, Token anchor, Outlook outlook, Sides sides) {
        List<List<Filled>> ways = List.of(List.of());
        for (RoleRule rule : pattern.roles()) {
            List<List<Filled>> options = options(rule, anchor, sides, ways);
            if (options.isEmpty() && rule.needed()) {
                return List.of();
            }
            ways = options.isEmpty() ? withStates(ways, rule, sides) : product(ways, options, rule.type());
        }
        return ways.stream()
                .limit(MOST)
                .map(way -> new Match(pattern, anchor, outlook, way))
                .toList();
    }

    private static List<List<Filled>> options(RoleRule rule, Token anchor, Sides sides, List<List<Filled>> ways) {
        List<Party> found = rule.paths().stream()
                .map(path -> parties(path, rule.type(), anchor, sides))
                .filter(parties -> rule.together() ? parties.size() > 1 : !parties.isEmpty())
                .filter(parties -> parties.stream().anyMatch(party -> isNew(party, rule.type(), ways)))
                .findFirst()
                .orElse(List.of());
        if (rule.together()) {
            return found.isEmpty() ? List.of() : List.of(filled(rule, found));
        }
        return found.stream().map(party -> filled(rule, List.of(party))).toList();
    }

    /** "President Ruto" holds the office of the state that the report named when it introduced him. */
    private static List<List<Filled>> withStates(List<List<Filled>> ways, RoleRule rule, Sides sides) {
        List<List<Filled>> all = new ArrayList<>();
        for (List<Filled> way : ways) {
            List<Filled> longer = new ArrayList<>(way);
            way.stream()
                    .filter(filled -> filled.party().entity().identity().office() != null)
                    .flatMap(filled -> sides.stateOf(filled.party()).stream())
                    .findFirst()
                    .ifPresent(state -> longer.add(new Filled(rule.role(), state)));
            all.add(longer);
        }
        return all;
    }

    private static boolean isNew(Party party, PartyType type, List<List<Filled>> ways) {
        return ways.stream().anyMatch(way -> way.stream().noneMatch(other -> isSame(other.party(), party, type)));
    }

    private static List<Filled> filled(RoleRule rule, List<Party> parties) {
        return parties.stream().map(party -> new Filled(rule.role(), party)).toList();
    }

    private static List<Party> parties(TreePath path, PartyType type, Token anchor, Sides sides) {
        Map<String, Party> distinct = new LinkedHashMap<>();
        for (Token token : path.from(anchor)) {
            for (Party party : sides.at(token, type, anchor)) {
                distinct.putIfAbsent(key(party), party);
            }
        }
        return List.copyOf(distinct.values());
    }

    static String key(Party party) {
        Identity identity = party.entity().identity();
        @Nullable String code = identity.code();
        if (code != null && code.equals(identity.countryCode()) && identity.office() == null) {
            return code;
        }
        return party.entity().called();
    }

    private static List<List<Filled>> product(List<List<Filled>> ways, List<List<Filled>> options, PartyType type) {
        List<List<Filled>> all = new ArrayList<>();
        for (List<Filled> way : ways) {
            for (List<Filled> option : options) {
                boolean clash = way.stream()
                        .anyMatch(one -> option.stream().anyMatch(other -> isSame(one.party(), other.party(), type)));
                if (!clash) {
                    List<Filled> longer = new ArrayList<>(way);
                    longer.addAll(option);
                    all.add(longer);
                }
            }
        }
        return all;
    }

    /** Of an office, holder and state have one code and are two all the same. */
    private static boolean isSame(Party one, Party other, PartyType type) {
        Identity first = one.entity().identity();
        Identity second = other.entity().identity();
        boolean words = one.entity().span() != null
                && Objects.equals(one.entity().span(), other.entity().span());
        boolean code = first.code() != null && first.code().equals(second.code()) && first.countryCode() != null;
        return (words && key(one).equals(key(other))) || (type != PartyType.ANY && type != PartyType.PERSON && code);
    }
}
