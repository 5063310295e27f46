package org.rapporteur.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;

/**
 * How the reports of an entry stand together. Copies are one with their original.
 *
 * @param agreeing originals that say what the lead says, the lead's first
 * @param vaguer originals that say less
 * @param conflicting originals that say otherwise
 * @param differsIn what in, such as {@code value}
 */
public record Standings(Set<String> agreeing, Set<String> vaguer, Set<String> conflicting, List<String> differsIn) {
    private static final Set<String> CONFLICTING = Set.of("value", "date", "outcome", "speaker", "level", "change");

    /**
     * Of entries that tell the same.
     *
     * @param original gives the report that a report copies, or the report itself
     */
    public static Standings of(List<Entry> entries, UnaryOperator<String> original) {
        Map<String, Claim.Standing> byReport = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.claims().forEach(claim -> byReport.putIfAbsent(original.apply(claim.report()), claim.standing()));
        }
        return new Standings(
                with(byReport, Set.of(Claim.Standing.LEAD, Claim.Standing.SAME)),
                with(byReport, Set.of(Claim.Standing.VAGUER)),
                with(byReport, Set.of(Claim.Standing.CONFLICTS)),
                entries.stream()
                        .flatMap(entry -> entry.differsIn().stream())
                        .distinct()
                        .toList());
    }

    private static Set<String> with(Map<String, Claim.Standing> byReport, Set<Claim.Standing> standings) {
        return byReport.entrySet().stream()
                .filter(report -> standings.contains(report.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public int reports() {
        return agreeing.size() + vaguer.size() + conflicting.size();
    }

    public Tone tone() {
        if (!conflicting.isEmpty()) {
            return Tone.CONFLICT;
        }
        return agreeing.size() > 1 ? Tone.AGREE : vaguer.isEmpty() ? Tone.PLAIN : Tone.VAGUER;
    }

    /** A mark that says the same as the colour. */
    public String mark() {
        return mark(tone());
    }

    public static String mark(Tone tone) {
        return switch (tone) {
            case CONFLICT -> "≠";
            case AGREE -> "=";
            case VAGUER -> "~";
            case PLAIN, STRONG, PALE, QUOTED, CARRIES -> "·";
        };
    }

    /** {@code 2 independent reports agree; one gives another figure}; nothing to say of a single report. */
    public String sentence() {
        if (reports() < 2) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (agreeing.size() > 1) {
            parts.add(Counts.word(agreeing.size()) + " independent reports agree");
        } else if (conflicting.isEmpty()) {
            parts.add("one report is the most exact");
        } else {
            parts.add("reports differ in the " + what());
        }
        if (!conflicting.isEmpty() && agreeing.size() > 1) {
            parts.add(Counts.word(conflicting.size())
                    + (conflicting.size() == 1 ? " gives another " : " give another ")
                    + what());
        }
        if (!vaguer.isEmpty()) {
            parts.add(Counts.word(vaguer.size()) + (vaguer.size() == 1 ? " is vaguer" : " are vaguer"));
        }
        return Counts.sentence(String.join("; ", parts));
    }

    /** What the claims differ in, in words: where one may be the cause of a conflict, not in what one is vaguer. */
    public String what() {
        List<String> telling = differsIn.stream().filter(CONFLICTING::contains).toList();
        List<String> words = (telling.isEmpty() ? differsIn : telling)
                .stream()
                        .map(field -> field.equals("value") ? "figure" : field)
                        .distinct()
                        .toList();
        return words.isEmpty() ? "account" : Counts.list(words);
    }
}
