package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;

/**
 * An entry's claims in portions. Three hundred reports that agree must not hide the one that does not, so
 * standings take turns: the lead, then one that conflicts, one that says the same, one that is vaguer, and
 * so on. A portion stands in the entry's own order.
 */
record ClaimTurns(Entry entry) {
    private static final List<Claim.Standing> TURNS =
            List.of(Claim.Standing.LEAD, Claim.Standing.CONFLICTS, Claim.Standing.SAME, Claim.Standing.VAGUER);

    Page<Claim> page(@Nullable Cursor after, int limit) {
        List<Claim> all = entry.claims();
        int from = (int) Math.min(after == null ? 0 : after.number(0), all.size());
        int until = limit < all.size() - from ? from + limit : all.size();
        if (from == 0 && until == all.size()) {
            return new Page<>(all, null);
        }
        List<Integer> portion = new ArrayList<>(inTurns().subList(from, until));
        portion.sort(Comparator.naturalOrder());
        return new Page<>(portion.stream().map(all::get).toList(), until == all.size() ? null : Cursor.behind(until));
    }

    /** Places of claims in the entry. */
    private List<Integer> inTurns() {
        Map<Claim.Standing, List<Integer>> places = new EnumMap<>(Claim.Standing.class);
        for (int place = 0; place < entry.claims().size(); place++) {
            places.computeIfAbsent(entry.claims().get(place).standing(), standing -> new ArrayList<>())
                    .add(place);
        }
        List<Iterator<Integer>> turns = TURNS.stream()
                .map(standing -> places.getOrDefault(standing, List.of()).iterator())
                .toList();
        List<Integer> taken = new ArrayList<>();
        while (taken.size() < entry.claims().size()) {
            turns.stream().filter(Iterator::hasNext).map(Iterator::next).forEach(taken::add);
        }
        return taken;
    }
}
