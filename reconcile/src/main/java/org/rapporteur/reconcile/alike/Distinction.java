package org.rapporteur.reconcile.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Tells two happenings of one kind apart: each has weighty words of its own, mostly names and figures,
 * that run through the reports of the one and are missing in those of the other.
 *
 * <pre>
 * a champion beats Thompson in 2012      the same champion beat Rahman in 2008       apart
 * the navy's ship Alba takes 23 pirates  the navy's ship Bora takes 26 pirates       apart
 * one report names the minister          another names the treaty                    not told by so few
 * </pre>
 *
 * Copies count once: what runs through five prints of one wire's text runs through one text.
 */
final class Distinction {
    /** Fewer texts on either side have words of their own by chance. */
    private static final int FEWEST_TEXTS = 3;

    /** From so many texts on either side, one word is enough. */
    private static final int MANY_TEXTS = 8;

    private static final int WORDS = 2;

    /** A word of its own is among the weightiest of at least this share of a side's texts, */
    private static final double RUNS_THROUGH = 0.6;

    /** and stands in at most this share of the other side's. */
    private static final double STRAYS = 0.1;

    private final List<Fingerprint> fingerprints;
    private final IntUnaryOperator original;

    /** @param original gives the number of the report of which the given one is a copy, or the same number */
    Distinction(List<Fingerprint> fingerprints, IntUnaryOperator original) {
        this.fingerprints = fingerprints;
        this.original = original;
    }

    /** Whether the reports of two groups, given by their numbers, tell of two happenings. */
    boolean between(List<Integer> ones, List<Integer> others) {
        List<Fingerprint> texts = texts(ones);
        List<Fingerprint> otherTexts = texts(others);
        int fewer = Math.min(texts.size(), otherTexts.size());
        if (fewer < FEWEST_TEXTS) {
            return false;
        }
        int needed = fewer >= MANY_TEXTS ? 1 : WORDS;
        return ownWords(texts, otherTexts) >= needed && ownWords(otherTexts, texts) >= needed;
    }

    private List<Fingerprint> texts(List<Integer> reports) {
        Set<Integer> originals = new TreeSet<>();
        reports.forEach(report -> originals.add(original.applyAsInt(report)));
        return originals.stream().map(fingerprints::get).toList();
    }

    private static long ownWords(List<Fingerprint> texts, List<Fingerprint> others) {
        Map<String, Integer> holding = new HashMap<>();
        texts.forEach(text -> text.weightiest().forEach(word -> holding.merge(word, 1, Integer::sum)));
        return holding.entrySet().stream()
                .filter(word -> word.getValue() >= RUNS_THROUGH * texts.size())
                .filter(word -> strays(word.getKey(), others))
                .count();
    }

    private static boolean strays(String word, List<Fingerprint> others) {
        long with =
                others.stream().filter(text -> text.terms().containsKey(word)).count();
        return with <= STRAYS * others.size();
    }
}
