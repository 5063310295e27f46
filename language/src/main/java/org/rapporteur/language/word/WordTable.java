package org.rapporteur.language.word;

import static java.util.Objects.requireNonNull;

/** Finds the place of a word in a list by its hash, by open addressing. Immutable, safe for threads. */
final class WordTable {
    private final int[] words;
    // A slot holds the index of a word plus one, 0 none.
    private final int[] slots;
    private final int shift;

    /**
     * Takes the array over.
     *
     * @param words hashes, each once
     */
    WordTable(int[] words) {
        this.words = requireNonNull(words, "words");
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, words.length));
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        for (int i = 0; i < words.length; i++) {
            slots[slotOf(words[i])] = i + 1;
        }
    }

    // The slot that holds a word, or the empty one where it would lie.
    private int slotOf(int word) {
        int slot = (word * 0x9E3779B1) >>> shift;
        while (slots[slot] != 0 && words[slots[slot] - 1] != word) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Where a word stands in the list, or -1. */
    int indexOf(int word) {
        return slots[slotOf(word)] - 1;
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }
}
