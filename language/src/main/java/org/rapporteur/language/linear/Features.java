package org.rapporteur.language.linear;

/**
 * The features of one decision, as hashes. Reused from decision to decision; not safe for threads.
 *
 * <p>The place of a call is part of the hash: the third call after {@link #clear()} is the third
 * template, so the calls must come in one order always. A feature that does not apply is passed
 * over with {@link #skip()}.
 */
public final class Features {
    private final int[] hashes = new int[Weights.MOST_FEATURES];
    private int size;
    private int template;
    private long[] sums = new long[32];

    /** Begins a new decision. */
    public void clear() {
        size = 0;
        template = 0;
    }

    public int size() {
        return size;
    }

    /** The hash of one feature: all 32 bits are mixed, tables take the highest. */
    public int hash(int index) {
        return hashes[index];
    }

    /** Room for sums over rows, so that tables need none of their own. */
    long[] sums(int length) {
        if (sums.length < length) {
            sums = new long[length];
        }
        return sums;
    }

    /** Passes over a template that does not apply. */
    public void skip() {
        template++;
    }

    /** Passes over several templates that do not apply. */
    public void skip(int templates) {
        template += templates;
    }

    /** A feature that always fires. */
    public void add() {
        add(0);
    }

    public void add(int a) {
        push(mix(seed(), a));
    }

    public void add(int a, int b) {
        push(mix(mix(seed(), a), b));
    }

    public void add(int a, int b, int c) {
        push(mix(mix(mix(seed(), a), b), c));
    }

    public void add(int a, int b, int c, int d) {
        push(mix(mix(mix(mix(seed(), a), b), c), d));
    }

    private int seed() {
        return ++template * 0x9E3779B1;
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }

    private void push(int hash) {
        hashes[size++] = hash * 0xC2B2AE35;
    }
}
