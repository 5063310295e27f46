package org.rapporteur.extract.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.extract.DataTable;

/** The table of words that name times: {@code times.tsv}. Immutable, safe for threads. */
final class TimeWords {
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, TimeUnit> units = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> vagueCounts = new HashMap<>();
    private final Map<String, Integer> edges = new HashMap<>();

    private enum WordClass {
        WEEKDAY,
        MONTH,
        UNIT,
        DAY,
        PART,
        NUMBER,
        ORDINAL,
        VAGUE_COUNT,
        EDGE
    }

    private TimeWords() {}

    /** Reads the table. */
    static TimeWords load() {
        TimeWords words = new TimeWords();
        DataTable.read(TimeWords.class, "times.tsv", "class", "value", "forms").forEach(words::add);
        return words;
    }

    private void add(DataTable.Row row) {
        switch (row.constant("class", WordClass.class)) {
            case WEEKDAY -> addNumbers(row, weekdays);
            case MONTH -> addNumbers(row, months);
            case UNIT -> row.list("forms").forEach(form -> units.put(form, row.constant("value", TimeUnit.class)));
            case DAY -> addNumbers(row, days);
            case PART -> addNumbers(row, parts);
            case NUMBER -> addNumbers(row, numbers);
            case ORDINAL -> addNumbers(row, ordinals);
            case VAGUE_COUNT -> addNumbers(row, vagueCounts);
            case EDGE -> addNumbers(row, edges);
        }
    }

    private static void addNumbers(DataTable.Row row, Map<String, Integer> to) {
        String value = row.get("value");
        if (!value.matches("-?\\d*")) {
            throw row.wrong("not a whole number: " + value);
        }
        row.list("forms").forEach(form -> to.put(form, value.isEmpty() ? 0 : Integer.parseInt(value)));
    }

    OptionalInt weekday(String word) {
        return number(weekdays, word);
    }

    OptionalInt month(String word) {
        return number(months, word);
    }

    Optional<TimeUnit> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    /** Days from the publication. */
    OptionalInt day(String word) {
        return number(days, word);
    }

    boolean isPartOfDay(String word) {
        return parts.containsKey(word);
    }

    /** A number in figures of up to four digits, or a small one in words. */
    OptionalInt count(String word) {
        return word.length() <= 4 && Figures.areAll(word)
                ? OptionalInt.of(Integer.parseInt(word))
                : number(numbers, word);
    }

    OptionalInt ordinal(String word) {
        return number(ordinals, word);
    }

    /** The words of all classes that may begin a time; of units only those that end in s, as in "years later". */
    Set<String> openings() {
        Set<String> openings = new HashSet<>();
        List.of(weekdays, months, days, numbers, ordinals, vagueCounts, edges)
                .forEach(words -> openings.addAll(words.keySet()));
        units.keySet().stream().filter(unit -> unit.endsWith("s")).forEach(openings::add);
        return openings;
    }

    boolean isVagueCount(String word) {
        return vagueCounts.containsKey(word);
    }

    boolean isEdge(String word) {
        return edges.containsKey(word);
    }

    private static OptionalInt number(Map<String, Integer> from, String word) {
        Integer value = from.get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
