package org.rapporteur.reconcile.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Hierarchical clustering by average link: the two groups with the greatest average likeness of their
 * members join, as long as it reaches a bound. Of equal ones those of the lowest numbers join first, so
 * the same matrix always gives the same groups. Where sums of likenesses are exact, so is every tie.
 *
 * <p>Each group remembers its best partner among those of higher number, so that a step costs one pass
 * over the groups (Müllner, "Modern hierarchical, agglomerative clustering algorithms", 2011, the
 * generic algorithm without its queue).
 */
final class AverageLink {
    private static final int NONE = -1;

    /** Sums of the likenesses of the members of two groups; of row less than column only. */
    private final double[][] sums;

    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] partner;

    /**
     * @param likeness of the first groups' members, summed over their pairs; read above the diagonal
     * @param groups the members of the first groups
     */
    private AverageLink(double[][] likeness, List<List<Integer>> groups) {
        sums = likeness;
        groups.forEach(group -> members.add(new ArrayList<>(group)));
        partner = new int[groups.size()];
        for (int group = 0; group < partner.length; group++) {
            partner[group] = bestAbove(group);
        }
    }

    /**
     * Joins groups while they are alike.
     *
     * @param sums for each two of the groups, row less than column, the sum of the likenesses of their
     *     members; is overwritten
     * @param groups no member in two of them
     * @return the members of each group, in the order of their lowest members
     */
    static List<List<Integer>> join(double[][] sums, List<List<Integer>> groups, double bound) {
        AverageLink link = new AverageLink(sums, groups);
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

    private double average(int one, int other) {
        double sum = one < other ? sums[one][other] : sums[other][one];
        return sum / ((double) members.get(one).size() * members.get(other).size());
    }

    private int bestAbove(int group) {
        int best = NONE;
        for (int other = group + 1; other < members.size(); other++) {
            if (!members.get(other).isEmpty() && (best == NONE || average(group, other) > average(group, best))) {
                best = other;
            }
        }
        return best;
    }

    private boolean joinBest(double bound) {
        int best = NONE;
        for (int group = 0; group < partner.length; group++) {
            if (!members.get(group).isEmpty() && partner[group] != NONE) {
                double likeness = average(group, partner[group]);
                if (likeness >= bound && (best == NONE || likeness > average(best, partner[best]))) {
                    best = group;
                }
            }
        }
        if (best == NONE) {
            return false;
        }
        join(best, partner[best]);
        return true;
    }

    private void join(int kept, int gone) {
        for (int other = 0; other < partner.length; other++) {
            if (other != kept && other != gone) {
                double sum = other < gone ? sums[other][gone] : sums[gone][other];
                if (other < kept) {
                    sums[other][kept] += sum;
                } else {
                    sums[kept][other] += sum;
                }
            }
        }
        members.get(kept).addAll(members.get(gone));
        members.get(gone).clear();
        for (int group = 0; group < partner.length; group++) {
            boolean touched = group == kept || partner[group] == gone || partner[group] == kept;
            if (!members.get(group).isEmpty() && touched) {
                partner[group] = bestAbove(group);
            } else if (group < kept && !members.get(group).isEmpty() && isBetter(group, kept)) {
                partner[group] = kept;
            }
        }
    }

    /** Whether the group that has grown is now the better partner; of equal ones the lower. */
    private boolean isBetter(int group, int grown) {
        int now = partner[group];
        if (now == NONE) {
            return true;
        }
        double likeness = average(group, grown);
        double before = average(group, now);
        return likeness > before || (likeness == before && grown < now);
    }
}
