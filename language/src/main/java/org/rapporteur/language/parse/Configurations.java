package org.rapporteur.language.parse;

import java.util.Arrays;
import org.rapporteur.language.word.Words;

/**
 * The configurations that a search has come through, in flat arrays; reused from sentence to
 * sentence, not safe for threads.
 *
 * <p>A configuration is a stack and a buffer of words. Each word on the stack, and the first of the
 * buffer, is a node: the word, the node below it on the stack, and what hangs on it so far. Nodes
 * never change: a transition makes new ones that share the rest with the old, so that a beam's
 * configurations cost the same few numbers each, however long the sentence.
 *
 * <p>Node {@link #NONE} stands for a node that is not there. The word behind the last of the
 * sentence is the root that its main word comes to hang on.
 */
public final class Configurations {
    /** The node that is not there; its word is -1. */
    public static final int NONE = 0;

    /** The transition that moves the first word of the buffer onto the stack. */
    public static final int SHIFT = 0;

    /** The transition that hangs the top of the stack on the first word of the buffer. */
    public static final int LEFT = 1;

    /** The transition that hangs the top of the stack on the word below it. */
    public static final int RIGHT = 2;

    /** How many transitions there are. */
    public static final int TRANSITIONS = 3;

    private static final int WORD = 0;
    private static final int BELOW = 1;
    private static final int LEFTMOST = 2;
    private static final int SECOND_LEFT = 3;
    private static final int RIGHTMOST = 4;
    private static final int SECOND_RIGHT = 5;
    private static final int LABEL = 6;
    private static final int LEFT_COUNT = 7;
    private static final int RIGHT_COUNT = 8;
    private static final int LEFT_LABELS = 9;
    private static final int RIGHT_LABELS = 10;
    private static final int FIELDS = 11;

    private int length;
    private int nodes;
    private int[] node = new int[FIELDS * 1024];
    private int size;
    private int[] top = new int[512];
    private int[] front = new int[512];
    private int[] next = new int[512];
    private int[] parent = new int[512];
    private byte[] transition = new byte[512];
    private int[] label = new int[512];
    private float[] score = new float[512];

    /** Begins a sentence of so many words; configuration 0 has them all in the buffer. */
    public void begin(int words) {
        length = words;
        nodes = 0;
        size = 0;
        newNode(-1);
        int first = newNode(0);
        push(NONE, first, 0, -1, (byte) SHIFT, -1, 0);
    }

    private int newNode(int word) {
        int at = room();
        Arrays.fill(node, at, at + FIELDS, 0);
        node[at + WORD] = word;
        node[at + LABEL] = -1;
        return nodes++;
    }

    private int copyOf(int original) {
        int at = room();
        System.arraycopy(node, original * FIELDS, node, at, FIELDS);
        return nodes++;
    }

    private int room() {
        int at = nodes * FIELDS;
        if (at + FIELDS > node.length) {
            node = Arrays.copyOf(node, node.length * 2);
        }
        return at;
    }

    private int push(int onTop, int inFront, int nextWord, int from, byte by, int withLabel, float withScore) {
        if (size == top.length) {
            grow(size * 2);
        }
        top[size] = onTop;
        front[size] = inFront;
        next[size] = nextWord;
        parent[size] = from;
        transition[size] = by;
        label[size] = withLabel;
        score[size] = withScore;
        return size++;
    }

    private void grow(int capacity) {
        top = Arrays.copyOf(top, capacity);
        front = Arrays.copyOf(front, capacity);
        next = Arrays.copyOf(next, capacity);
        parent = Arrays.copyOf(parent, capacity);
        transition = Arrays.copyOf(transition, capacity);
        label = Arrays.copyOf(label, capacity);
        score = Arrays.copyOf(score, capacity);
    }

    /**
     * Adds the configuration that a transition leads to.
     *
     * @param from an earlier configuration
     * @param by a transition that is {@link #legal} there
     * @param withLabel the relation of the arc made; -1 for a shift
     * @param withScore the score of the new configuration
     * @return its number
     */
    public int advance(int from, int by, int withLabel, float withScore) {
        return switch (by) {
            case SHIFT -> shift(from, withScore);
            case LEFT -> left(from, withLabel, withScore);
            default -> right(from, withLabel, withScore);
        };
    }

    private int shift(int from, float withScore) {
        int shifted = copyOf(front[from]);
        node[shifted * FIELDS + BELOW] = top[from];
        int inFront = newNode(next[from] + 1);
        return push(shifted, inFront, next[from] + 1, from, (byte) SHIFT, -1, withScore);
    }

    private int left(int from, int withLabel, float withScore) {
        int child = child(top[from], withLabel);
        int head = copyOf(front[from]);
        int at = head * FIELDS;
        node[at + SECOND_LEFT] = node[at + LEFTMOST];
        node[at + LEFTMOST] = child;
        node[at + LEFT_COUNT]++;
        node[at + LEFT_LABELS] |= 1 << (withLabel & 31);
        return push(below(top[from]), head, next[from], from, (byte) LEFT, withLabel, withScore);
    }

    private int right(int from, int withLabel, float withScore) {
        int child = child(top[from], withLabel);
        int head = copyOf(below(top[from]));
        int at = head * FIELDS;
        node[at + SECOND_RIGHT] = node[at + RIGHTMOST];
        node[at + RIGHTMOST] = child;
        node[at + RIGHT_COUNT]++;
        node[at + RIGHT_LABELS] |= 1 << (withLabel & 31);
        return push(head, front[from], next[from], from, (byte) RIGHT, withLabel, withScore);
    }

    private int child(int original, int withLabel) {
        int child = copyOf(original);
        node[child * FIELDS + LABEL] = withLabel;
        return child;
    }

    /** Whether a transition may be made: every sentence comes to one tree with one root. */
    public boolean legal(int configuration, int by) {
        int onTop = top[configuration];
        return switch (by) {
            case SHIFT -> next[configuration] < length;
            case LEFT -> onTop != NONE && (next[configuration] < length || below(onTop) == NONE);
            default -> onTop != NONE && below(onTop) != NONE;
        };
    }

    /** How many words the sentence has; also the number of the root. */
    public int length() {
        return length;
    }

    /** The node on top of the stack. */
    public int top(int configuration) {
        return top[configuration];
    }

    /** The node of the buffer's first word. */
    public int front(int configuration) {
        return front[configuration];
    }

    /** The buffer's first word. */
    public int next(int configuration) {
        return next[configuration];
    }

    /** The configuration that this one came from; -1 for the first. */
    public int parent(int configuration) {
        return parent[configuration];
    }

    /** The transition that made this configuration. */
    public int transition(int configuration) {
        return transition[configuration];
    }

    /** The relation of the arc that made this configuration; -1 for a shift. */
    public int labelOfArc(int configuration) {
        return label[configuration];
    }

    public float score(int configuration) {
        return score[configuration];
    }

    public int word(int ofNode) {
        return node[ofNode * FIELDS + WORD];
    }

    /** The node below on the stack. */
    public int below(int ofNode) {
        return node[ofNode * FIELDS + BELOW];
    }

    public int leftmost(int ofNode) {
        return node[ofNode * FIELDS + LEFTMOST];
    }

    public int secondLeft(int ofNode) {
        return node[ofNode * FIELDS + SECOND_LEFT];
    }

    public int rightmost(int ofNode) {
        return node[ofNode * FIELDS + RIGHTMOST];
    }

    public int secondRight(int ofNode) {
        return node[ofNode * FIELDS + SECOND_RIGHT];
    }

    /** The relation of a node that hangs on another; -1 for others. */
    public int label(int ofNode) {
        return node[ofNode * FIELDS + LABEL];
    }

    /** How many words hang on it to its left. */
    public int leftCount(int ofNode) {
        return node[ofNode * FIELDS + LEFT_COUNT];
    }

    /** How many words hang on it to its right. */
    public int rightCount(int ofNode) {
        return node[ofNode * FIELDS + RIGHT_COUNT];
    }

    /** The relations on its left as a set of bits. */
    public int leftLabels(int ofNode) {
        return node[ofNode * FIELDS + LEFT_LABELS];
    }

    /** The relations on its right as a set of bits. */
    public int rightLabels(int ofNode) {
        return node[ofNode * FIELDS + RIGHT_LABELS];
    }

    /** Writes the arcs on the way to a configuration into the words. */
    public void writeTo(int configuration, Words words) {
        for (int at = configuration; parent[at] >= 0; at = parent[at]) {
            int from = parent[at];
            if (transition[at] == LEFT) {
                int head = next[from] == length ? Words.ROOT : next[from];
                words.attach(word(top[from]), head, label[at]);
            } else if (transition[at] == RIGHT) {
                words.attach(word(top[from]), word(below(top[from])), label[at]);
            }
        }
    }
}
