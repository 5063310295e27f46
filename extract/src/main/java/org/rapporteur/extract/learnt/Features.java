package org.rapporteur.extract.learnt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features of one decision: hashes of their names, each with a value. A feature's name is a
 * template and the words that fill it, so the order of calls does not matter. Not safe for threads.
 */
public final class Features {
    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private int[] hashes = new int[96];
    private float[] values = new float[96];
    private int size;
    private final @Nullable List<String> names;

    /** Features that only count. */
    public Features() {
        this(null);
    }

    private Features(@Nullable List<String> names) {
        this.names = names;
    }

    /** Features that keep their names as well, to be shown to people. */
    public static Features named() {
        return new Features(new ArrayList<>());
    }

    /** A feature that is there. */
    public void add(String template, String... words) {
        add(1, template, words);
    }

    /** A feature with a value; a value of nought is none. */
    public void add(float value, String template, String... words) {
        if (value == 0) {
            return;
        }
        int hash = with(BASIS, template);
        for (String word : words) {
            hash = with(hash * PRIME ^ '\t', word);
        }
        makeRoomFor(1);
        if (names != null) {
            names.add(words.length == 0 ? template : template + ": " + String.join(", ", words));
        }
        hashes[size] = mixed(hash);
        values[size++] = value;
    }

    /** All features of others, in their order; names, where both keep them. */
    public void addAll(Features others) {
        makeRoomFor(others.size);
        System.arraycopy(others.hashes, 0, hashes, size, others.size);
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
        if (names != null && others.names != null) {
            names.addAll(others.names);
        }
    }

    private void makeRoomFor(int more) {
        if (size + more > hashes.length) {
            int room = Math.max(size + more, size * 2);
            hashes = Arrays.copyOf(hashes, room);
            values = Arrays.copyOf(values, room);
        }
    }

    // Fowler, Noll and Vo, FNV-1a; then the finish of Murmur 3, so that the highest bits are good ones.
    private static int with(int hash, String word) {
        int sum = hash;
        for (int i = 0; i < word.length(); i++) {
            sum = (sum ^ word.charAt(i)) * PRIME;
        }
        return sum;
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    public int size() {
        return size;
    }

    /** All 32 bits of a feature's hash; tables take the highest. */
    public int hash(int index) {
        return hashes[index];
    }

    public float value(int index) {
        return values[index];
    }

    /**
     * A feature's template and words.
     *
     * @throws IllegalStateException where names are not kept
     */
    public String name(int index) {
        if (names == null) {
            throw new IllegalStateException("These features have no names");
        }
        return names.get(index);
    }
}
