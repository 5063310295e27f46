package org.rapporteur.reconcile.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Relation;
import org.rapporteur.reconcile.alike.Words;

/**
 * Relations are one when the kind and the parties in their roles are the same.
 *
 * <pre>
 * the largest trading partner             one of the largest          vaguer: level
 * permanent comprehensive strategic       strategic partnership       vaguer: level
 * the largest trading partner             the second largest          conflict: level
 * full member                             observer                    conflict: level
 * exports of oil and metals               exports of oil              vaguer: goods
 * </pre>
 */
final class RelationRule implements Rule<Relation> {
    /** Of these one may hold several at once: another level is another relation. */
    private static final Set<String> SEVERAL = Set.of("office", "project", "treaty", "participation");

    private static final Set<String> RANKS = Set.of(
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "2nd", "3rd", "4th");

    private final Who who;

    RelationRule(Who who) {
        this.who = who;
    }

    @Override
    public Optional<Comparison> compare(Relation one, Relation other) {
        if (!one.relation().equals(other.relation())) {
            return Optional.empty();
        }
        Relation.Terms terms = one.terms();
        Relation.Terms held = other.terms();
        Comparison.Aspects aspects = new Comparison.Aspects()
                .add("level", level(one, other))
                .add("name", name(terms.name(), held.name()))
                .add("goods", goods(terms.goods(), held.goods()))
                .add("state", state(terms.state(), held.state()));
        Set<String> roles = new TreeSet<>();
        one.parties().forEach(party -> roles.add(party.role()));
        other.parties().forEach(party -> roles.add(party.role()));
        roles.forEach(role -> aspects.add("participants", who.match(inRole(one, role), inRole(other, role))));
        return aspects.result();
    }

    private static List<Entity> inRole(Relation relation, String role) {
        return relation.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(Relation.Party::entity)
                .toList();
    }

    private static Match level(Relation one, Relation other) {
        Match qualifier = qualifier(one.terms().qualifier(), other.terms().qualifier());
        @Nullable String level = one.terms().level();
        @Nullable String held = other.terms().level();
        if (level == null || held == null) {
            return Match.ofPresence(level != null, held != null);
        }
        Set<String> words = new HashSet<>(Words.of(level));
        Set<String> heldWords = new HashSet<>(Words.of(held));
        if (words.equals(heldWords)) {
            return qualifier;
        }
        boolean sameRank = rank(words).equals(rank(heldWords));
        if (sameRank && words.containsAll(heldWords)) {
            return Match.VAGUER;
        }
        if (sameRank && heldWords.containsAll(words)) {
            return Match.FINER;
        }
        if (!sameRank && qualifier != Match.EQUAL) {
            return qualifier;
        }
        return SEVERAL.contains(one.relation()) ? Match.DIFFERENT : Match.CONFLICT;
    }

    /** "One of the" leaves open which. */
    private static Match qualifier(@Nullable String one, @Nullable String other) {
        return Match.ofPresence(one == null, other == null);
    }

    private static Set<String> rank(Set<String> words) {
        Set<String> rank = new HashSet<>(words);
        rank.retainAll(RANKS);
        return rank;
    }

    private static Match name(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null ? Match.EQUAL : Match.DIFFERENT;
        }
        Set<String> words = new HashSet<>(Words.of(one));
        Set<String> held = new HashSet<>(Words.of(other));
        if (words.equals(held)) {
            return Match.EQUAL;
        }
        if (words.containsAll(held)) {
            return Match.VAGUER;
        }
        return held.containsAll(words) ? Match.FINER : Match.DIFFERENT;
    }

    private static Match goods(List<String> one, List<String> other) {
        Set<String> goods = new HashSet<>(one);
        Set<String> held = new HashSet<>(other);
        if (goods.equals(held)) {
            return Match.EQUAL;
        }
        if (goods.containsAll(held)) {
            return Match.VAGUER;
        }
        if (held.containsAll(goods)) {
            return Match.FINER;
        }
        return Collections.disjoint(goods, held) ? Match.DIFFERENT : Match.VAGUER;
    }

    private static Match state(@Nullable String one, @Nullable String other) {
        if (one != null && other != null) {
            return Objects.equals(one, other) ? Match.EQUAL : Match.DIFFERENT;
        }
        return Match.ofPresence(one != null, other != null);
    }

    @Override
    public int specificity(Relation relation) {
        Relation.Terms terms = relation.terms();
        int level = terms.level() == null ? 0 : 1 + Words.of(terms.level()).size();
        return 10 * relation.parties().size()
                + 2 * level
                - (terms.qualifier() == null ? 0 : 1)
                + terms.goods().size()
                + (terms.state() == null ? 0 : 1)
                + (terms.name() == null ? 0 : Words.of(terms.name()).size());
    }
}
