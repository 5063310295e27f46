package org.rapporteur.language.parse;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.word.Words;

/**
 * What a draft of the sentence's dependencies says of the next transition and of an arc's label: stacking, after
 * Nivre and McDonald (2008). None where there is no draft.
 */
final class DraftFeatures {
    private static final int TRANSITION_TEMPLATES = 21;

    private static final int ROOT = 0;
    private static final int BEFORE = 1;
    private static final int BELOW = 2;
    private static final int WITHIN = 3;
    private static final int TOP = 4;
    private static final int AHEAD = 5;
    private static final int NEXT = 6;
    private static final int BEHIND = 7;
    private static final int NOWHERE = 8;

    private Words words = new Words();
    private int[] last = new int[64];

    /** Turns to a sentence. */
    void begin(Words sentence) {
        words = sentence;
        int size = words.size();
        if (last.length < size) {
            last = new int[size * 2];
        }
        if (!words.drafted()) {
            return;
        }
        for (int word = 0; word < size; word++) {
            last[word] = -1;
        }
        for (int word = 0; word < size; word++) {
            int head = words.draftHead(word);
            if (head >= 0) {
                last[head] = word;
            }
        }
    }

    void transition(Configurations c, int s0, int s1, int next, Features f) {
        if (!words.drafted()) {
            f.skip(TRANSITION_TEMPLATES);
            return;
        }
        int i0 = c.word(s0);
        int i1 = c.word(s1);
        int t0 = words.tag(i0);
        int t1 = words.tag(i1);
        int tb = words.tag(next);
        int of0 = place(i0, i0, i1, next);
        int of1 = place(i1, i0, i1, next);
        int ofNext = place(next, i0, i1, next);
        int more = (waits(i0, next) ? 1 : 0) + (waits(i1, next) ? 2 : 0) + (waits(next, next) ? 4 : 0);
        int all = of0 + of1 * 9 + ofNext * 81 + more * 729;
        int r0 = relation(i0);
        int rb = relation(next);
        f.add(of0);
        f.add(ofNext);
        f.add(of0, ofNext);
        f.add(all);
        f.add(all, t0);
        f.add(all, t0, tb);
        f.add(all, t1, t0);
        f.add(of0, more);
        f.add(ofNext, more);
        f.add(of0, r0);
        f.add(ofNext, rb);
        f.add(of0, r0, ofNext, rb);
        f.add(of0, r0, relation(i1), of1);
        f.add(of0, t0, tb);
        f.add(of0, t1, t0);
        f.add(ofNext, t0, tb);
        f.add(of0, words.lemma(i0), more);
        f.add(ofNext, words.lemma(next), of0);
        f.add(of0, words.lemma(i1), of1);
        f.add(of0, r0, Math.min(next - i0, 5), more);
        f.add(of0, r0, Math.min(i0 - i1, 5), t1);
    }

    private boolean waits(int word, int next) {
        return word >= 0 && word < words.size() && last[word] >= next;
    }

    private int relation(int word) {
        return word < 0 || word >= words.size() ? -1 : words.draftRelation(word);
    }

    // Where the head of a word lies, seen from the stack's two upper words and the buffer's first.
    private int place(int word, int top, int below, int next) {
        if (word < 0 || word >= words.size()) {
            return NOWHERE;
        }
        int head = words.draftHead(word);
        if (head == Words.ROOT) {
            return ROOT;
        }
        if (head < below) {
            return BEFORE;
        }
        if (head == below) {
            return BELOW;
        }
        if (head < top) {
            return WITHIN;
        }
        if (head == top) {
            return TOP;
        }
        if (head < next) {
            return AHEAD;
        }
        return head == next ? NEXT : BEHIND;
    }

    void label(int child, int head, int by, Features f) {
        if (!words.drafted() || child >= words.size()) {
            return;
        }
        int same = by * 2 + (words.draftHead(child) == (head == words.size() ? Words.ROOT : head) ? 1 : 0);
        int relation = words.draftRelation(child);
        f.add(same, relation);
        f.add(same, relation, words.tag(child), words.tag(head));
        f.add(same, relation, words.lemma(head));
        f.add(same, relation, words.lemma(child));
        f.add(same, relation, relation(head), words.tag(child));
    }
}
