package org.rapporteur.reconcile.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings about one thing, lined up: an entry to be.
 *
 * @param members the lead first, then those that say the same, less, another thing
 */
record Lined(List<Member> members) {
    /** A finding and how it stands towards the lead. */
    record Member(Voice voice, Comparison comparison) {}

    Lined {
        members = List.copyOf(members);
    }

    Voice lead() {
        return members.get(0).voice();
    }

    /** How many reports say it, copies counted once. */
    int independentReports() {
        return origins(members).size();
    }

    static Set<String> origins(List<Member> members) {
        Set<String> origins = new TreeSet<>();
        members.forEach(member -> origins.add(member.voice().origin()));
        return origins;
    }

    /** What has been withdrawn is in conflict with nobody. */
    boolean isConflict() {
        return members.stream()
                .anyMatch(member ->
                        member.comparison().isConflict() && !member.voice().withdrawn());
    }

    List<String> differsIn() {
        List<String> differsIn = new ArrayList<>();
        members.forEach(member -> member.comparison().differsIn().stream()
                .filter(aspect -> !differsIn.contains(aspect))
                .forEach(differsIn::add));
        return List.copyOf(differsIn);
    }
}
