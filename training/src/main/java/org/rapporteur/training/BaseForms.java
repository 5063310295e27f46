package org.rapporteur.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the dictionary forms of inflected words in trees that have none: of all forms that English
 * spelling allows ("noting" is of "not" or "note"), the one met most often uninflected. Irregular verbs
 * come from a table.
 */
final class BaseForms {
    private static final Set<String> VERBS = Set.of("VB", "VBP");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final String TABLE = "irregular-verbs.tsv";

    private final Map<String, Integer> verbs = new HashMap<>();
    private final Map<String, Integer> nouns = new HashMap<>();
    private final Map<String, Integer> adjectives = new HashMap<>();
    private final Map<String, String> irregular = irregular();

    /** Counts the uninflected words of trees. */
    BaseForms(List<Tree> trees) {
        for (Tree tree : trees) {
            for (Tree.Node node : tree.nodes()) {
                String form = node.form().toLowerCase(Locale.ROOT);
                if (VERBS.contains(node.tag())) {
                    verbs.merge(form, 1, Integer::sum);
                } else if (node.tag().equals("NN")) {
                    nouns.merge(form, 1, Integer::sum);
                } else if (node.tag().equals("JJ")) {
                    adjectives.merge(form, 1, Integer::sum);
                }
            }
        }
    }

    private static Map<String, String> irregular() {
        Map<String, String> bases = new HashMap<>();
        try (InputStream in = BaseForms.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("No " + TABLE + " beside " + BaseForms.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> {
                bases.putIfAbsent("VBD " + row[1], row[0]);
                for (String participle : row[2].split("\\|")) {
                    bases.putIfAbsent("VBN " + participle, row[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bases;
    }

    /**
     * The dictionary form of an inflected verb or a plural; empty where none is known.
     *
     * @param form in lower case
     */
    Optional<String> of(String form, String tag) {
        String listed = irregular.get(tag + ' ' + form);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (PAST.contains(tag)) {
            return best(candidates(form, "ed"), verbs, nouns);
        }
        return switch (tag) {
            case "VBG" -> best(candidates(form, "ing"), verbs, nouns);
            case "VBZ" -> best(singulars(form), verbs, nouns);
            case "NNS" -> best(singulars(form), nouns, verbs);
            default -> Optional.empty();
        };
    }

    /** "Stopped": stopp, stoppe, stop; "denied": deni, denie, deny. */
    private static List<String> candidates(String form, String ending) {
        List<String> candidates = new ArrayList<>();
        if (form.endsWith(ending) && form.length() > ending.length() + 1) {
            String stem = form.substring(0, form.length() - ending.length());
            int last = stem.length() - 1;
            candidates.add(stem);
            candidates.add(stem + 'e');
            if (last > 0 && stem.charAt(last) == stem.charAt(last - 1)) {
                candidates.add(stem.substring(0, last));
            }
            if (stem.charAt(last) == 'i') {
                candidates.add(stem.substring(0, last) + 'y');
            }
            if (stem.charAt(last) == 'y') {
                candidates.add(stem.substring(0, last) + "ie");
            }
        }
        return candidates;
    }

    private static List<String> singulars(String form) {
        List<String> candidates = new ArrayList<>();
        if (form.endsWith("s") && form.length() > 2) {
            candidates.add(form.substring(0, form.length() - 1));
            if (form.endsWith("es")) {
                candidates.add(form.substring(0, form.length() - 2));
            }
            if (form.endsWith("ies")) {
                candidates.add(form.substring(0, form.length() - 3) + 'y');
            }
        }
        return candidates;
    }

    /** Whether a word was met uninflected, as whatever part of speech. */
    boolean knows(String form) {
        return verbs.containsKey(form) || nouns.containsKey(form) || adjectives.containsKey(form);
    }

    private Optional<String> best(List<String> candidates, Map<String, Integer> own, Map<String, Integer> other) {
        return mostFrequent(candidates, own)
                .or(() -> mostFrequent(candidates, other))
                .or(() -> mostFrequent(candidates, adjectives));
    }

    private static Optional<String> mostFrequent(List<String> candidates, Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (String candidate : candidates) {
            int count = counts.getOrDefault(candidate, 0);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
