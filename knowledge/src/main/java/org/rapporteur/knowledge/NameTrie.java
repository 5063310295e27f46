package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of all dictionaries by their parts, so that one walk from a part of the text finds all
 * that begin there. Each name is entered as printed, without its accents, with a capital where it
 * begins with a small letter, and in capitals throughout where nothing else is printed so.
 */
final class NameTrie {
    private static final int SHORTEST_IN_CAPITALS = 4;

    /**
     * What a form may name.
     *
     * @param isDoubtful whether only in a fitting context
     * @param isPrefix whether only before a hyphen
     */
    record Reading(KnownEntity entity, boolean isDoubtful, boolean isPrefix) {}

    /** A place in the trie. */
    static final class Node {
        private final Map<String, Node> children = new HashMap<>(2);
        private final List<Reading> readings = new ArrayList<>(1);
        private boolean printedSo;

        @Nullable
        Node child(String part) {
            return children.get(part);
        }

        /** What the parts up to here name, the most usual first. */
        List<Reading> readings() {
            return readings;
        }

        private void add(Reading reading) {
            if (readings.stream().noneMatch(known -> known.entity().equals(reading.entity()))) {
                readings.add(reading);
                readings.sort(Comparator.comparing(known -> known.entity().kind()));
            }
        }
    }

    private final Node root = new Node();
    private final Map<List<String>, List<Reading>> inCapitals = new HashMap<>();

    Node root() {
        return root;
    }

    void add(String form, Reading reading, FormRules rules) {
        String bare = Accents.without(form);
        Set<String> variants = new LinkedHashSet<>(Arrays.asList(form, capitalised(form), bare, capitalised(bare)));
        for (String variant : variants) {
            if (!rules.isNever(variant)) {
                addPrinted(variant, reading);
                rememberInCapitals(variant, reading);
            }
        }
    }

    private static String capitalised(String form) {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }

    private void addPrinted(String form, Reading reading) {
        Node node = node(PartSequence.of(List.of(form.split(" "))).texts());
        node.printedSo = true;
        node.add(reading);
    }

    private Node node(List<String> parts) {
        Node node = root;
        for (String part : parts) {
            node = node.children.computeIfAbsent(part, key -> new Node());
        }
        return node;
    }

    private void rememberInCapitals(String form, Reading reading) {
        String capitals = form.toUpperCase(Locale.ROOT);
        if (!capitals.equals(form) && form.length() >= SHORTEST_IN_CAPITALS) {
            inCapitals
                    .computeIfAbsent(
                            PartSequence.of(List.of(capitals.split(" "))).texts(), key -> new ArrayList<>())
                    .add(reading);
        }
    }

    /** To be called once, after all names are in. */
    void addCapitals() {
        inCapitals.forEach((parts, readings) -> {
            Node node = node(parts);
            if (!node.printedSo) {
                readings.forEach(node::add);
            }
        });
        inCapitals.clear();
    }
}
