package org.rapporteur.training.teacher;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.model.AnnotatedText;

/** The dependencies of one sentence, open to rewriting. Words count from 0 within the sentence. */
final class Tree {
    static final int ROOT = AnnotatedText.ROOT;

    private final int[] heads;
    private final String[] relations;

    /** A tree in which every word hangs on none. */
    Tree(int size) {
        heads = new int[size];
        relations = new String[size];
        Arrays.fill(heads, ROOT);
        Arrays.fill(relations, "dep");
    }

    int size() {
        return heads.length;
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    /** Whether the relation is the given one, or a subtype of it. */
    boolean is(int word, String relation) {
        return relations[word].equals(relation) || relations[word].startsWith(relation + ":");
    }

    void attach(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation.toLowerCase(Locale.ROOT);
    }

    /** Whether a word is another, or hangs on it over however many steps. */
    boolean isBelow(int word, int ancestor) {
        int at = word;
        for (int steps = 0; at != ROOT && steps <= heads.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
