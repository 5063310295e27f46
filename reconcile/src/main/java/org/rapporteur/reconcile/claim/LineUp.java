package org.rapporteur.reconcile.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.FindingKind;
import org.rapporteur.reconcile.claim.Lined.Member;

/**
 * Lines up the findings of a story: those about one thing stand behind a lead, which is the most
 * specific; among equals the one of most independent reports, then the earliest.
 *
 * <p>The most specific finding that is left takes those with it that say the same, less, or what
 * conflicts. A report that says both of two conflicting things speaks of two things, so such a pair is
 * no conflict. What has been withdrawn never leads where something stands: it lies behind what it was
 * corrected to.
 */
final class LineUp {
    private static final Comparator<Voice> IN_ORDER = Comparator.comparingInt(Voice::place)
            .thenComparingInt(Voice::ordinal)
            .thenComparing(voice -> voice.finding().id());

    private static final Comparator<Member> BY_STANDING = Comparator.<Member, Standing>comparing(
                    member -> member.comparison().standing())
            .thenComparing(Member::voice, IN_ORDER);

    private final Rules rules;
    private final Comparator<Voice> mostSpecific;

    LineUp(Rules rules) {
        this.rules = rules;
        this.mostSpecific = Comparator.comparing(Voice::withdrawn)
                .thenComparing(voice -> -rules.specificity(voice.finding()))
                .thenComparing(IN_ORDER);
    }

    /** What the findings of a story come to, in the order of the lead claims' words; its order does not matter. */
    List<Lined> lineUp(List<Voice> voices) {
        Map<FindingKind, List<Voice>> byKind = new HashMap<>();
        voices.stream()
                .sorted(mostSpecific)
                .forEach(voice -> byKind.computeIfAbsent(voice.finding().kind(), absent -> new ArrayList<>())
                        .add(voice));
        List<Lined> all = new ArrayList<>();
        byKind.values().forEach(ofKind -> all.addAll(lineUpKind(ofKind)));
        all.sort(Comparator.comparing(Lined::lead, IN_ORDER));
        return all;
    }

    private List<Lined> lineUpKind(List<Voice> voices) {
        List<Lined> all = new ArrayList<>();
        List<Voice> left = new ArrayList<>(voices);
        while (!left.isEmpty()) {
            Lined lined = behind(leadOf(group(left.get(0), left)), left);
            all.add(lined);
            Set<Voice> told = Collections.newSetFromMap(new IdentityHashMap<>());
            lined.members().forEach(member -> told.add(member.voice()));
            left.removeIf(told::contains);
        }
        return all;
    }

    /** All that is about the same thing as the first. */
    private List<Voice> group(Voice first, List<Voice> left) {
        return behind(first, left).members().stream().map(Member::voice).toList();
    }

    private Lined behind(Voice lead, List<Voice> left) {
        List<Member> members = new ArrayList<>();
        for (Voice voice : left) {
            if (!voice.equals(lead)) {
                rules.compare(lead.finding(), voice.finding())
                        .filter(found -> !found.isConflict() || isConflict(lead, voice, left))
                        .ifPresent(found -> members.add(new Member(voice, found)));
            }
        }
        members.sort(BY_STANDING);
        members.add(0, new Member(lead, new Comparison(Standing.LEAD, List.of())));
        return new Lined(members);
    }

    /** Two voices conflict where neither says of itself what the other says; or where one was corrected. */
    private boolean isConflict(Voice one, Voice other, List<Voice> left) {
        if (other.withdrawn() && !one.withdrawn()) {
            // What still stands conflicts as far as it stands; what does not was corrected.
            return left.stream()
                    .filter(voice -> !voice.withdrawn() && voice.isOf(other.origin()) && fits(other, voice))
                    .allMatch(voice -> isConflict(one, voice, left));
        }
        return !one.isOf(other.origin())
                && left.stream().noneMatch(voice -> voice.isOf(one.origin()) && fits(other, voice))
                && left.stream().noneMatch(voice -> voice.isOf(other.origin()) && fits(one, voice));
    }

    private boolean fits(Voice one, Voice other) {
        return rules.compare(one.finding(), other.finding())
                .filter(found -> !found.isConflict())
                .isPresent();
    }

    /** The group's first is a most specific one; of all as specific, the one that most reports say. */
    private Voice leadOf(List<Voice> group) {
        int most = rules.specificity(group.get(0).finding());
        boolean withdrawn = group.get(0).withdrawn();
        if (group.stream().map(Voice::origin).distinct().count() == 1) {
            // One report may say the same thousands of times; nobody's voices need counting then.
            return group.stream()
                    .filter(voice -> voice.withdrawn() == withdrawn && rules.specificity(voice.finding()) == most)
                    .min(IN_ORDER)
                    .orElseThrow();
        }
        return group.stream()
                .filter(voice -> voice.withdrawn() == withdrawn && rules.specificity(voice.finding()) == most)
                .min(Comparator.<Voice>comparingInt(voice -> -voicesFor(voice, group))
                        .thenComparing(IN_ORDER))
                .orElseThrow();
    }

    /** How many independent reports say the same as a voice. */
    int voicesFor(Voice voice, List<Voice> group) {
        Set<String> origins = new TreeSet<>(Set.of(voice.origin()));
        for (Voice other : group) {
            Optional<Comparison> comparison = rules.compare(voice.finding(), other.finding());
            if (comparison.filter(found -> found.standing() == Standing.SAME).isPresent()) {
                origins.add(other.origin());
            }
        }
        return origins.size();
    }
}
