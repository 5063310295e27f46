package org.rapporteur.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences that are nearly the same: at least half of the runs of four words of the shorter
 * one, and three of them, stand in the other. Not safe for threads.
 */
final class NearCopies {
    private static final int RUN = 4;
    private static final double SAME = 0.5;
    // "The president said that he" stands in many sentences that have nothing else in common.
    private static final int LEAST = 3;

    private final Map<String, List<Integer>> sentencesOf = new HashMap<>();
    private final List<String> places = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** The place of a sentence added before that is nearly this one. */
    Optional<String> of(String text) {
        Set<String> runs = runs(text);
        Map<Integer, Integer> shared = new HashMap<>();
        for (String run : runs) {
            sentencesOf.getOrDefault(run, List.of()).forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .filter(entry -> entry.getValue() >= SAME * Math.min(runs.size(), sizes.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .map(places::get);
    }

    void add(String place, String text) {
        Set<String> runs = runs(text);
        int number = places.size();
        places.add(place);
        sizes.add(Math.max(1, runs.size()));
        runs.forEach(run ->
                sentencesOf.computeIfAbsent(run, any -> new ArrayList<>()).add(number));
    }

    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Set<String> runs = new HashSet<>();
        for (int first = 0; first + RUN <= words.size(); first++) {
            runs.add(String.join(" ", words.subList(first, first + RUN)));
        }
        return runs;
    }
}
