package org.rapporteur.reconcile.claim;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.EventType;

/** How acts are told in plain words: the table {@code act-words.tsv}. */
final class ActWords {
    private static final String FILE = "act-words.tsv";
    private static final List<String> COLUMNS = List.of("type", "mode", "with", "without");
    private static final String NO_MODE = "-";

    private final Map<String, Phrase> phrases = new HashMap<>();

    /** What an act is called with somebody it is done to, and without. */
    record Phrase(String with, String without) {}

    private ActWords(BufferedReader lines) throws IOException {
        int number = 0;
        boolean headed = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            List<String> cells = List.of(line.split("\t", -1));
            if (!line.startsWith("#") && headed) {
                add(cells, FILE + ":" + number);
            } else if (!line.startsWith("#")) {
                headed = cells.equals(COLUMNS);
            }
        }
        for (EventType type : EventType.values()) {
            if (!phrases.containsKey(key(type, NO_MODE))) {
                throw new IllegalArgumentException(FILE + ": no line for " + type);
            }
        }
    }

    private void add(List<String> cells, String place) {
        if (cells.size() != COLUMNS.size() || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(place + ": not the cells " + String.join(" ", COLUMNS));
        }
        try {
            String key = key(EventType.valueOf(cells.get(0)), cells.get(1));
            if (phrases.put(key, new Phrase(cells.get(2), cells.get(3))) != null) {
                throw new IllegalArgumentException(place + ": a second line for " + key);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static String key(EventType type, String mode) {
        return type + " " + mode;
    }

    static ActWords shipped() {
        try (InputStream table = requireNonNull(ActWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new ActWords(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** The words for what is done: of a plan, for what is planned. */
    Phrase of(Act act) {
        EventType type = act.planned() == null ? act.type() : act.planned();
        return Stream.concat(act.modes().stream(), Stream.of(NO_MODE))
                .map(mode -> phrases.get(key(type, mode)))
                .filter(phrase -> phrase != null)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the words tell more than the type. */
    boolean isExact(Act act) {
        @Nullable EventType planned = act.planned();
        EventType type = planned == null ? act.type() : planned;
        return act.modes().stream().anyMatch(mode -> phrases.containsKey(key(type, mode)));
    }

    /** The third person of a plain verb: visits, goes, carries. */
    static String ending(String verb) {
        if (verb.matches(".*(s|sh|ch|x|z|o)")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }
}
