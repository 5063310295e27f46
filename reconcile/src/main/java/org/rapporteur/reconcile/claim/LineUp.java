package org.rapporteur.reconcile.claim;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;
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
    private final ObjectWords objects = new ObjectWords();
    private final Comparator<Voice> mostSpecific;

    LineUp(Rules rules) {
        this.rules = rules;
        this.mostSpecific = Comparator.comparing(Voice::withdrawn)
                .thenComparing(voice -> -rules.specificity(voice.finding()))
                .thenComparing(IN_ORDER);
    }

    /** What the findings of a story come to, in the order of the lead claims' words; its order does not matter. */
    List<Lined> lineUp(List<Voice> voices) {
        Map<String, List<Strand>> byTopic = new TreeMap<>();
        for (Strand strand : strands(voices)) {
            byTopic.computeIfAbsent(rules.topic(strand.first().finding()), absent -> new ArrayList<>())
                    .add(strand);
        }
        List<Lined> all = new ArrayList<>();
        byTopic.values().forEach(onTopic -> all.addAll(lineUpTopic(onTopic)));
        all.sort(Comparator.comparing(Lined::lead, IN_ORDER));
        return all;
    }

    /** What one report says in equal findings. */
    private record Strand(Voice first, List<Voice> voices) {}

    /** The most specific first. */
    private List<Strand> strands(List<Voice> voices) {
        Map<List<Object>, List<Voice>> alike = new LinkedHashMap<>();
        for (Voice voice : voices.stream().sorted(mostSpecific).toList()) {
            Content content = Content.of(voice.finding());
            boolean joins = rules.compare(voice.finding(), voice.finding()).isPresent();
            Object own = joins ? voice.report().id() : voice.finding().id();
            alike.computeIfAbsent(List.of(own, content), absent -> new ArrayList<>())
                    .add(voice);
        }
        return alike.values().stream()
                .map(ofOne -> new Strand(ofOne.get(0), ofOne))
                .toList();
    }

    private List<Lined> lineUpTopic(List<Strand> strands) {
        Map<String, Strand> byFirst = new HashMap<>();
        strands.forEach(strand -> byFirst.put(strand.first().finding().id(), strand));
        List<Lined> all = new ArrayList<>();
        List<Voice> left = new ArrayList<>(strands.stream().map(Strand::first).toList());
        while (!left.isEmpty()) {
            Lined lined = behind(leadOf(group(left.get(0), left)), left);
            all.add(whole(lined, byFirst));
            Set<Voice> told = Collections.newSetFromMap(new IdentityHashMap<>());
            lined.members().forEach(member -> told.add(member.voice()));
            left.removeIf(told::contains);
        }
        return all;
    }

    /** With all the findings for which the first of each strand was compared. */
    private Lined whole(Lined firsts, Map<String, Strand> byFirst) {
        List<Member> members = new ArrayList<>();
        for (Member first : firsts.members()) {
            Comparison comparison = first.comparison().standing() == Standing.LEAD
                    ? rules.compare(first.voice().finding(), first.voice().finding())
                            .orElse(first.comparison())
                    : first.comparison();
            requireNonNull(byFirst.get(first.voice().finding().id())).voices().stream()
                    .skip(1)
                    .forEach(voice -> members.add(new Member(voice, comparison)));
        }
        if (members.isEmpty()) {
            return firsts;
        }
        members.addAll(firsts.members().subList(1, firsts.members().size()));
        members.sort(BY_STANDING);
        members.add(0, firsts.members().get(0));
        return new Lined(members);
    }

    /** All that is about the same thing as the first. */
    private List<Voice> group(Voice first, List<Voice> left) {
        return behind(first, left).members().stream().map(Member::voice).toList();
    }

    private Lined behind(Voice lead, List<Voice> left) {
        List<Member> members = new ArrayList<>();
        for (Voice voice : left) {
            if (!voice.finding().id().equals(lead.finding().id())) {
                compare(lead, voice)
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

    /** By the rules; what is said to nobody is one only where it is about the same: "promised to spend more". */
    private Optional<Comparison> compare(Voice one, Voice other) {
        return rules.compare(one.finding(), other.finding())
                .filter(found -> found.isConflict()
                        || areOfOneDay(one.finding(), other.finding())
                        || !isSaidToNobody(one)
                        || !isSaidToNobody(other)
                        || objects.mayBeShared(
                                (PoliticalEvent) one.finding(),
                                one.report(),
                                (PoliticalEvent) other.finding(),
                                other.report()));
    }

    private static boolean areOfOneDay(Finding one, Finding other) {
        return one instanceof PoliticalEvent event
                && other instanceof PoliticalEvent held
                && event.time()
                        .lastDay()
                        .equals(Optional.ofNullable(event.time().start()))
                && event.time().start() != null
                && event.time().start().equals(held.time().start())
                && held.time().lastDay().equals(event.time().lastDay());
    }

    private static boolean isSaidToNobody(Voice voice) {
        return voice.finding() instanceof PoliticalEvent event
                && event.recipients().isEmpty()
                && event.act().type() != EventType.CONSULT
                && (event.act().type().quad() == Quad.VERBAL_COOPERATION
                        || event.act().type().quad() == Quad.VERBAL_CONFLICT);
    }

    private boolean fits(Voice one, Voice other) {
        return compare(one, other).filter(found -> !found.isConflict()).isPresent();
    }

    /** The group's first is a most specific one; of all as specific, the one that most reports say. */
    private Voice leadOf(List<Voice> group) {
        int most = rules.specificity(group.get(0).finding());
        boolean withdrawn = group.get(0).withdrawn();
        ToIntFunction<Voice> voices = voicesAmong(group);
        return group.stream()
                .filter(voice -> voice.withdrawn() == withdrawn && rules.specificity(voice.finding()) == most)
                .min(Comparator.<Voice>comparingInt(voice -> -voices.applyAsInt(voice))
                        .thenComparing(IN_ORDER))
                .orElseThrow();
    }

    /** Counts how many independent reports say the same as each voice of a group; equal ones once. */
    ToIntFunction<Voice> voicesAmong(List<Voice> group) {
        Map<List<Object>, Voice> distinct = new LinkedHashMap<>();
        group.forEach(voice -> distinct.putIfAbsent(List.of(voice.origin(), Content.of(voice.finding())), voice));
        Map<List<Object>, Integer> counts = new HashMap<>();
        return voice -> counts.computeIfAbsent(
                List.of(voice.origin(), Content.of(voice.finding())), absent -> voicesFor(voice, distinct.values()));
    }

    private int voicesFor(Voice voice, Collection<Voice> group) {
        Set<String> origins = new TreeSet<>(Set.of(voice.origin()));
        for (Voice other : group) {
            Optional<Comparison> comparison = compare(voice, other);
            if (comparison.filter(found -> found.standing() == Standing.SAME).isPresent()) {
                origins.add(other.origin());
            }
        }
        return origins.size();
    }
}
