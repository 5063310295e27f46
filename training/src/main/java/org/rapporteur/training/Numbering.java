package org.rapporteur.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers for names, such as tags and relations: 0 is the most frequent. */
final class Numbering {
    private final String[] names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Numbering(List<String> names) {
        this.names = names.toArray(String[]::new);
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
    }

    /** Numbers by falling frequency, then by name. */
    static Numbering of(Stream<String> occurrences) {
        Map<String, Long> counts =
                occurrences.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Numbering(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
    }

    int size() {
        return names.length;
    }

    String name(int number) {
        return names[number];
    }

    /** The number, or -1 for a name that is not known. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    String[] names() {
        return names.clone();
    }
}
