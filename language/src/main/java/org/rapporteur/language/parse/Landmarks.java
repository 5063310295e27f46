package org.rapporteur.language.parse;

import java.util.Arrays;
import org.rapporteur.language.word.Words;

/**
 * What a sentence's words can be told from afar: how many commas, verbs, conjunctions and quotes stand between two
 * words, and which noun comes next.
 */
final class Landmarks {
    private static final int COMMA = 0;
    private static final int VERB = 1;
    private static final int CONJUNCTION = 2;
    private static final int MARK = 3;
    private static final int KINDS = 4;
    private static final int MOST = 3;

    private final int[] kindOfTag;
    private final boolean[] nounOfTag;
    private int[] counts = new int[KINDS * 64];
    private int[] nouns = new int[64];
    private Words words = new Words();

    Landmarks(String[] tags) {
        kindOfTag = Arrays.stream(tags).mapToInt(Landmarks::kind).toArray();
        nounOfTag = new boolean[tags.length];
        for (int tag = 0; tag < tags.length; tag++) {
            nounOfTag[tag] = tags[tag].startsWith("NN") || tags[tag].equals("PRP") || tags[tag].equals("CD");
        }
    }

    private static int kind(String tag) {
        return switch (tag) {
            case "," -> COMMA;
            case "VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG" -> VERB;
            case "CC" -> CONJUNCTION;
            case "``", "''", "-LRB-", "-RRB-", ":", "." -> MARK;
            default -> -1;
        };
    }

    void begin(Words sentence) {
        words = sentence;
        int size = sentence.size();
        if (counts.length < (size + 1) * KINDS) {
            counts = new int[(size + 1) * KINDS * 2];
            nouns = new int[(size + 1) * 2];
        }
        Arrays.fill(counts, 0, KINDS, 0);
        for (int i = 0; i < size; i++) {
            System.arraycopy(counts, i * KINDS, counts, (i + 1) * KINDS, KINDS);
            int kind = kindOfTag[sentence.tag(i)];
            if (kind >= 0) {
                counts[(i + 1) * KINDS + kind]++;
            }
        }
        lookAhead(size);
    }

    private void lookAhead(int size) {
        nouns[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            boolean noun = nounOfTag[words.tag(i)];
            boolean more = i + 1 < size && nounOfTag[words.tag(i + 1)];
            nouns[i] = noun && !more ? i : nouns[i + 1];
        }
    }

    /** The last of the nouns that come next, from a word on: what a phrase that begins there is about. */
    int nounFrom(int word) {
        return word < words.size() ? nouns[word] : words.size();
    }

    /** One number from what stands behind the first word and before the second. */
    int between(int first, int second) {
        if (first < 0 || second <= first + 1) {
            return 0;
        }
        int sum = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            int count = counts[second * KINDS + kind] - counts[(first + 1) * KINDS + kind];
            sum = sum * (MOST + 1) + Math.min(count, MOST);
        }
        return sum;
    }

    /** Whether a conjunction (1) or a comma (2) hangs leftmost on the node. */
    int conjunctionIn(Configurations c, int node) {
        int word = c.word(c.leftmost(node));
        if (word < 0 || word >= words.size()) {
            return 0;
        }
        int kind = kindOfTag[words.tag(word)];
        if (kind == CONJUNCTION) {
            return 1;
        }
        return kind == COMMA ? 2 : 0;
    }
}
