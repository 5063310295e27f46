package org.rapporteur.reconcile.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.States;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;
import org.rapporteur.reconcile.alike.Words;

/** Whether entities of two reports are the same. */
final class Who {
    private final Set<String> states = new HashSet<>();

    Who(States states) {
        states.all().forEach(state -> this.states.add(state.name()));
    }

    /**
     * One entity against another.
     *
     * <pre>
     * Xi Jinping (CHN)     Xi (CHN)             equal
     * Xi Jinping (CHN)     China (CHN)          vaguer: the state, for whoever acts for it
     * Xi Jinping (CHN)     Wang Yi (CHN)        different
     * </pre>
     */
    Match match(Entity one, Entity other) {
        Identity a = one.identity();
        Identity b = other.identity();
        if (a.code() != null && b.code() != null && !a.code().equals(b.code())) {
            return Match.DIFFERENT;
        }
        boolean sameCode = a.code() != null && a.code().equals(b.code());
        if (sameCode && isWhole(a) != isWhole(b)) {
            return isWhole(b) ? Match.VAGUER : Match.FINER;
        }
        if (sameCode && isWhole(a)) {
            return Match.EQUAL;
        }
        if (contain(words(one), words(other))) {
            return Match.EQUAL;
        }
        boolean named = a.name() != null && b.name() != null;
        return sameCode && !named ? Match.ofPresence(a.name() != null, b.name() != null) : Match.DIFFERENT;
    }

    /** A state itself, not somebody who acts for it. */
    private boolean isWhole(Identity identity) {
        return identity.office() == null
                && (identity.name() == null ? identity.sector() == null : states.contains(identity.name()));
    }

    private static Set<String> words(Entity entity) {
        @Nullable String name = entity.identity().name();
        return new HashSet<>(Words.of(name == null ? entity.text() : name));
    }

    private static boolean contain(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    /**
     * The entities on one side against those on another.
     *
     * <pre>
     * China, Kazakhstan    China                vaguer: fewer are named
     * China                (none)               vaguer
     * China, Kazakhstan    China, Russia        different
     * </pre>
     */
    Match match(List<Entity> ones, List<Entity> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return Match.ofPresence(!ones.isEmpty(), !others.isEmpty());
        }
        Set<Match> met = new HashSet<>();
        Set<Entity> found = new HashSet<>();
        int missing = 0;
        for (Entity other : others) {
            Match best = Match.DIFFERENT;
            for (Entity one : ones) {
                Match match = match(one, other);
                if (match != Match.DIFFERENT) {
                    found.add(one);
                }
                best = match.compareTo(best) < 0 ? match : best;
            }
            missing += best == Match.DIFFERENT ? 1 : 0;
            met.add(best);
        }
        return sum(met, ones.size() > found.size() && !found.containsAll(ones), missing > 0);
    }

    private static Match sum(Set<Match> met, boolean onlyHere, boolean onlyThere) {
        boolean nobody = met.equals(Set.of(Match.DIFFERENT));
        if (nobody || (onlyHere && onlyThere)) {
            return Match.DIFFERENT;
        }
        if (onlyHere || met.contains(Match.VAGUER)) {
            return Match.VAGUER;
        }
        return onlyThere || met.contains(Match.FINER) ? Match.FINER : Match.EQUAL;
    }
}
