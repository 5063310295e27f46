package org.rapporteur.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.DataTable;
import org.rapporteur.knowledge.State;
import org.rapporteur.knowledge.States;

/**
 * Which states words may mean that do not name them: "Central Asian", "island", "kingdom". Regions come
 * from the states' own, further groups from {@code descriptions.tsv}, forms of state from official names.
 */
final class Descriptions {
    private static final Map<String, List<String>> FORMS = Map.of(
            "kingdom", List.of("Kingdom"),
            "sultanate", List.of("Sultanate"),
            "emirate", List.of("State of Qatar", "State of Kuwait", "Emirates"),
            "principality", List.of("Principality"),
            "monarchy", List.of("Kingdom", "Sultanate", "Principality", "Grand Duchy"),
            "republic", List.of("Republic"));

    private final Map<String, Set<String>> byWords = new HashMap<>();
    private final Map<String, Set<String>> byForm = new HashMap<>();
    private final Set<String> all;

    Descriptions(States states) {
        all = states.all().stream().map(State::code).collect(Collectors.toUnmodifiableSet());
        for (DataTable.Row row : DataTable.read(Descriptions.class, "descriptions.tsv", "words", "regions", "codes")) {
            byWords.put(row.get("words").toLowerCase(Locale.ROOT), codes(row, states));
        }
        FORMS.forEach((form, marks) -> byForm.put(
                form,
                states.all().stream()
                        .filter(state -> marks.stream().anyMatch(state.names().official()::contains))
                        .map(State::code)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    private Set<String> codes(DataTable.Row row, States states) {
        if (row.get("codes").equals("*")) {
            return all;
        }
        Set<String> codes = new LinkedHashSet<>();
        Set<String> regions = Set.copyOf(row.get("regions").equals("-") ? List.of() : row.list("regions"));
        states.all().stream()
                .filter(state -> regions.contains(state.region()))
                .forEach(state -> codes.add(state.code()));
        for (String code : row.get("codes").equals("-") ? List.<String>of() : row.list("codes")) {
            codes.add(states.withCode(code)
                    .orElseThrow(() -> row.wrong("no state " + code))
                    .code());
        }
        if (codes.isEmpty()) {
            throw row.wrong("no states");
        }
        return codes;
    }

    /**
     * Codes of the states that a phrase may mean.
     *
     * @param words what stands between article and noun, as printed; may be empty
     * @param noun such as {@code nation} or {@code kingdom}
     * @return none where the words are not known
     */
    Set<String> states(String words, String noun) {
        Set<String> described = words.isEmpty() ? all : byWords.getOrDefault(words.toLowerCase(Locale.ROOT), Set.of());
        Set<String> fitting = new HashSet<>(described);
        fitting.retainAll(byForm.getOrDefault(noun, all));
        return fitting;
    }
}
