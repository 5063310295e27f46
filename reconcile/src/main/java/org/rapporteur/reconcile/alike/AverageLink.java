package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hierarchical clustering by average link: the two groups with the greatest average likeness of their
 * members join, as long as it reaches a bound and nothing keeps them apart. Of equal ones those of the lowest numbers join first, so
 * the same likenesses always give the same groups. Where sums of likenesses are exact, so is every tie.
 *
 * <p>An average reaches the bound only where some pair of members does. So sums are kept for groups
 * that such a pair links, and for no others: memory grows with the alike pairs, not with the square of
 * all members. Where a group joins one that has other links, the sums that are missing are taken
 * anew, each pair of members at most once in all.
 *
 * <p>Each group remembers its best partner among those of higher number, so that a step costs one pass
 * over the groups (Müllner, "Modern hierarchical, agglomerative clustering algorithms", 2011, the
 * generic algorithm without its queue).
 */
final class AverageLink {
    private static final int NONE = -1;

    private final Likeness likeness;

    /** Of each group, the sums of its members' likenesses with those of each group that it is linked to. */
    private final List<NavigableMap<Integer, Double>> sums = new ArrayList<>();

    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] partner;

    /** What tells whether groups join; the same in both directions. */
    @FunctionalInterface
    interface Likeness {
        /** How alike two members are. */
        double between(int one, int other);

        /** Whether two groups must not join, however alike they are. */
        default boolean keepsApart(List<Integer> ones, List<Integer> others) {
            return false;
        }
    }

    private AverageLink(Likeness likeness, List<List<Integer>> groups, double bound) {
        this.likeness = requireNonNull(likeness, "likeness");
        for (List<Integer> group : groups) {
            members.add(new ArrayList<>(group));
            sums.add(new TreeMap<>());
        }
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                link(one, other, bound);
            }
        }
        partner = new int[groups.size()];
        for (int group = 0; group < partner.length; group++) {
            partner[group] = bestAbove(group);
        }
    }

    /**
     * Joins groups while they are alike.
     *
     * @param groups no member in two of them
     * @param bound above 0; the least average likeness of groups that join
     * @return the members of each group, in the order of their lowest members
     */
    static List<List<Integer>> join(Likeness likeness, List<List<Integer>> groups, double bound) {
        AverageLink link = new AverageLink(likeness, groups, bound);
        while (link.joinBest(bound)) {
            // until no two are alike enough
        }
        TreeMap<Integer, List<Integer>> ordered = new TreeMap<>();
        for (List<Integer> group : link.members) {
            if (!group.isEmpty()) {
                List<Integer> sorted = group.stream().sorted().toList();
                ordered.put(sorted.get(0), sorted);
            }
        }
        return List.copyOf(ordered.values());
    }

    /** How many sums are kept for groups, both directions of a link counted. */
    static int linksKept(Likeness likeness, List<List<Integer>> groups, double bound) {
        return new AverageLink(likeness, groups, bound)
                .sums.stream().mapToInt(Map::size).sum();
    }

    private void link(int one, int other, double bound) {
        double sum = 0;
        boolean alike = false;
        for (int a : members.get(one)) {
            for (int b : members.get(other)) {
                double pair = likeness.between(a, b);
                sum += pair;
                alike |= pair >= bound;
            }
        }
        if (alike) {
            sums.get(one).put(other, sum);
            sums.get(other).put(one, sum);
        }
    }

    /** The sum for two groups, whether they are linked or not. */
    private double sum(int one, int other) {
        @Nullable Double known = sums.get(one).get(other);
        if (known != null) {
            return known;
        }
        double sum = 0;
        for (int a : members.get(one)) {
            for (int b : members.get(other)) {
                sum += likeness.between(a, b);
            }
        }
        return sum;
    }

    private double average(double sum, int one, int other) {
        return sum / ((double) members.get(one).size() * members.get(other).size());
    }

    private double average(int one, int other) {
        return average(requireNonNull(sums.get(one).get(other)), one, other);
    }

    private int bestAbove(int group) {
        int best = NONE;
        double most = 0;
        for (Map.Entry<Integer, Double> link :
                sums.get(group).tailMap(group, false).entrySet()) {
            double average = average(link.getValue(), group, link.getKey());
            if (best == NONE || average > most) {
                best = link.getKey();
                most = average;
            }
        }
        return best;
    }

    private boolean joinBest(double bound) {
        int best = NONE;
        double most = bound;
        for (int group = 0; group < partner.length; group++) {
            if (partner[group] != NONE) {
                double average = average(group, partner[group]);
                if (average > most || (best == NONE && average == most)) {
                    best = group;
                    most = average;
                }
            }
        }
        if (best == NONE) {
            return false;
        }
        if (likeness.keepsApart(members.get(best), members.get(partner[best]))) {
            part(best, partner[best]);
        } else {
            join(best, partner[best]);
        }
        return true;
    }

    /** Until one of them grows by a group that is linked to the other. */
    private void part(int group, int other) {
        sums.get(group).remove(other);
        sums.get(other).remove(group);
        partner[group] = bestAbove(group);
    }

    private void join(int kept, int gone) {
        NavigableMap<Integer, Double> joined = joinedSums(kept, gone);
        sums.get(gone).keySet().forEach(other -> sums.get(other).remove(gone));
        sums.set(gone, new TreeMap<>());
        sums.set(kept, joined);
        members.get(kept).addAll(members.get(gone));
        members.get(gone).clear();
        joined.forEach((other, sum) -> sums.get(other).put(kept, sum));
        partner[gone] = NONE;
        partner[kept] = bestAbove(kept);
        joined.keySet().forEach(other -> seekPartner(other, kept, gone));
    }

    /** Only a group linked to one of the two may have lost its best partner, or found a better one. */
    private void seekPartner(int group, int kept, int gone) {
        if (partner[group] == kept || partner[group] == gone) {
            partner[group] = bestAbove(group);
        } else if (group < kept && isBetter(group, kept)) {
            partner[group] = kept;
        }
    }

    /** Whether the group that has grown is now the better partner; of equal ones the lower. */
    private boolean isBetter(int group, int grown) {
        int now = partner[group];
        if (now == NONE) {
            return true;
        }
        double average = average(group, grown);
        double before = average(group, now);
        return average > before || (average == before && grown < now);
    }

    /** The sums of two groups together, with all that one of them is linked to. */
    private NavigableMap<Integer, Double> joinedSums(int kept, int gone) {
        NavigableMap<Integer, Double> joined = new TreeMap<>();
        for (int other : sums.get(kept).keySet()) {
            joined.put(other, sum(kept, other) + sum(gone, other));
        }
        for (int other : sums.get(gone).keySet()) {
            joined.computeIfAbsent(other, absent -> sum(kept, absent) + sum(gone, absent));
        }
        joined.remove(kept);
        joined.remove(gone);
        return joined;
    }
}
