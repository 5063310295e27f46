package org.rapporteur.language.parse;

import org.rapporteur.language.word.Words;

/**
 * Sees to it that a word has one subject. The parser labels each arc by itself, and where a sentence opens
 * with a dateline, a quote or an aside it sometimes takes that for a subject as well:
 *
 * <pre>
 * FLINT, Mich. - Former President Bill Clinton called ...      not "FLINT" and "Clinton"
 * </pre>
 *
 * <p>Of several before their head the last is kept. Not safe for threads.
 */
public final class Subjects {
    private final boolean[] subject;
    private final int other;
    private int[] kept = new int[64];

    /**
     * @param relations names of relations, by number; one of them is {@code dep}, which the others become
     */
    public Subjects(String[] relations) {
        subject = new boolean[relations.length];
        int unknown = -1;
        for (int i = 0; i < relations.length; i++) {
            subject[i] = relations[i].equals("nsubj") || relations[i].equals("nsubj:pass");
            unknown = relations[i].equals("dep") ? i : unknown;
        }
        other = unknown;
    }

    /** Corrects the relations of a parsed sentence. */
    public void settle(Words words) {
        if (other < 0) {
            return;
        }
        if (kept.length < words.size()) {
            kept = new int[words.size() * 2];
        }
        for (int word = 0; word < words.size(); word++) {
            kept[word] = -1;
        }
        for (int word = 0; word < words.size(); word++) {
            int head = words.head(word);
            if (head != Words.ROOT && subject[words.relation(word)]) {
                settle(words, head, word);
            }
        }
    }

    private void settle(Words words, int head, int word) {
        int before = kept[head];
        if (before < 0) {
            kept[head] = word;
        } else if (word < head) {
            words.attach(before, head, other);
            kept[head] = word;
        } else {
            words.attach(word, head, other);
        }
    }
}
