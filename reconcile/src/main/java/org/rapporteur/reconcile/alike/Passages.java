package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The overlapping passages of a text: every eight words in a row, as numbers. Texts that share a
 * passage share its words in their order; one word changed costs eight passages.
 */
final class Passages {
    private static final int WORDS = 8;

    private final Set<Long> all;

    private Passages(Set<Long> all) {
        this.all = all;
    }

    static Passages of(String text) {
        return of(Words.of(text));
    }

    static Passages of(List<String> words) {
        List<byte[]> encoded = words.stream()
                .map(word -> (word + " ").getBytes(StandardCharsets.UTF_8))
                .toList();
        Set<Long> all = new HashSet<>();
        for (int from = 0; from + WORDS <= encoded.size(); from++) {
            all.add(number(encoded, from));
        }
        return new Passages(all);
    }

    /** FNV-1a, 64 bits, then mixed (the finisher of MurmurHash3) so that the smallest are a fair sample. */
    private static long number(List<byte[]> words, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int at = from; at < from + WORDS; at++) {
            for (byte unit : words.get(at)) {
                hash = (hash ^ (unit & 0xff)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    int size() {
        return all.size();
    }

    /** The smallest numbers: texts that share passages share some of these. */
    Collection<Long> sample(int size) {
        PriorityQueue<Long> smallest = new PriorityQueue<>(size + 1, Comparator.reverseOrder());
        for (long number : all) {
            if (smallest.size() < size) {
                smallest.add(number);
            } else if (number < requireNonNull(smallest.peek())) {
                smallest.poll();
                smallest.add(number);
            }
        }
        return smallest;
    }

    /** Which share of these passages stands in the other text too, from 0 to 1; 0 where there are none. */
    double shareIn(Passages other) {
        return all.isEmpty()
                ? 0
                : (double) all.stream().filter(other.all::contains).count() / all.size();
    }
}
