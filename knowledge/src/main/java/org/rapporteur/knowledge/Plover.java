package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/** The tables of PLOVER 2.0: types, modes and contexts with their scores. */
public final class Plover {
    static final String TYPES = "plover.tsv";
    static final String MODES = "plover_modes.tsv";
    static final String CONTEXTS = "plover_contexts.tsv";

    private final Map<EventType, Double> scores = new EnumMap<>(EventType.class);
    private final Map<EventType, String> cameoRoots = new EnumMap<>(EventType.class);
    private final Map<EventType, Map<String, OptionalDouble>> modes = new EnumMap<>(EventType.class);
    private final Set<String> contexts = new LinkedHashSet<>();

    private Plover() {
        for (EventType type : EventType.values()) {
            modes.put(type, new LinkedHashMap<>());
        }
    }

    static Plover read(DataFiles files) {
        Plover plover = new Plover();
        files.rows(TYPES, List.of("type", "quad", "score", "cameo"), List.of("type"))
                .forEach(plover::addType);
        files.rows(MODES, List.of("type", "mode", "score"), List.of("type", "mode"))
                .forEach(plover::addMode);
        files.rows(CONTEXTS, List.of("context"), List.of("context"))
                .forEach(row -> plover.contexts.add(row.text("context")));
        if (plover.scores.size() < EventType.values().length) {
            throw new DataFileException(TYPES, 1, "types are missing, only " + plover.scores.keySet() + " are there");
        }
        return plover;
    }

    private void addType(Row row) {
        EventType type = row.parse("type", EventType::valueOf);
        if (row.parse("quad", Integer::valueOf) != type.quad().code()) {
            throw row.wrong(type + " is of quad " + type.quad().code());
        }
        scores.put(type, row.parse("score", Double::valueOf));
        cameoRoots.put(type, row.text("cameo"));
    }

    private void addMode(Row row) {
        EventType type = row.parse("type", EventType::valueOf);
        OptionalDouble score = row.parseOptional("score", Double::valueOf)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
        modesOf(type).put(row.text("mode"), score);
    }

    private Map<String, OptionalDouble> modesOf(EventType type) {
        return requireNonNull(modes.get(type), "modes");
    }

    /** PLOVER's score of the type without a mode, -10 to 10. */
    public double score(EventType type) {
        return scores.getOrDefault(type, 0.0);
    }

    /** PLOVER's score, -10 to 10; the type's own where there is no mode, or none that has a score. */
    public double score(EventType type, @Nullable String mode) {
        OptionalDouble score = modesOf(type).getOrDefault(mode, OptionalDouble.empty());
        return score.orElse(score(type));
    }

    /** The score that counts for several modes: the one farthest from nought. */
    public double score(EventType type, List<String> modes) {
        return modes.stream()
                .map(mode -> score(type, mode))
                .reduce((one, other) -> Math.abs(other) > Math.abs(one) ? other : one)
                .orElse(score(type));
    }

    /** The modes of a type as PLOVER prints them, in its order. */
    public List<String> modes(EventType type) {
        return List.copyOf(modesOf(type).keySet());
    }

    public boolean hasMode(EventType type, String mode) {
        return modesOf(type).containsKey(mode);
    }

    /** The contexts as PLOVER prints them, in its order. */
    public List<String> contexts() {
        return List.copyOf(contexts);
    }

    /** The CAMEO root code that comes nearest to the type, two digits. */
    public Optional<String> cameoRoot(EventType type) {
        return Optional.ofNullable(cameoRoots.get(type));
    }
}
