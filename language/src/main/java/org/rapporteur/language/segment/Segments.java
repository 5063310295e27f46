package org.rapporteur.language.segment;

import java.util.Arrays;

/** Where the tokens of a text lie, and which of them begin a sentence; in reading order. */
public final class Segments {
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private boolean[] begins = new boolean[256];

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** Adds a token; the first of all begins a sentence. */
    public void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        begins[size] = size == 0;
        size++;
    }

    /** First code unit of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** The code unit behind a token. */
    public int end(int token) {
        return ends[token];
    }

    /** Whether a token is the first of its sentence. */
    public boolean beginsSentence(int token) {
        return begins[token];
    }

    public void beginSentence(int token) {
        begins[token] = true;
    }

    /** The token behind the last of the sentence that a token begins. */
    public int endOfSentence(int firstToken) {
        int token = firstToken + 1;
        while (token < size && !begins[token]) {
            token++;
        }
        return token;
    }
}
