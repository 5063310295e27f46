package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an event is about: its frame's contexts, and those that words of its clause show. */
final class Contexts {
    private static final int MOST = 3;
    private final Map<String, List<String>> byWord = new HashMap<>();

    private Contexts() {}

    static Contexts load() {
        Contexts contexts = new Contexts();
        TableReader.read(
                "contexts.tsv",
                2,
                cells -> Stream.of(cells.get(1).split(",\\s*"))
                        .forEach(word -> contexts.byWord
                                .computeIfAbsent(word, unused -> new ArrayList<>())
                                .add(cells.get(0))));
        return contexts;
    }

    List<String> of(Reading reading) {
        Set<String> shown = new TreeSet<>();
        reading.trigger()
                .subtree()
                .forEach(token -> shown.addAll(byWord.getOrDefault(WordSet.lemma(token), List.of())));
        return Stream.concat(reading.contexts().stream(), shown.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
