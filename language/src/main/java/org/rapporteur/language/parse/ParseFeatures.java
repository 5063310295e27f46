package org.rapporteur.language.parse;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.word.Words;

/**
 * What transitions and labels are guessed from; templates after Zhang and Nivre (2011), with more
 * on what lies between two words and on likeness of what may be coordinated. Knows the sentence
 * that {@link #begin} was told last; not safe for threads.
 */
public final class ParseFeatures {
    private static final int FAR = 10;

    private final Landmarks landmarks;
    private final DraftFeatures draft = new DraftFeatures();
    private Words words = new Words();

    /**
     * For sentences tagged so.
     *
     * @param tags the names of the Penn tags, by number
     */
    public ParseFeatures(String[] tags) {
        this.landmarks = new Landmarks(tags);
    }

    /** Turns to a sentence whose words have their tags. */
    public void begin(Words sentence) {
        words = sentence;
        landmarks.begin(sentence);
        draft.begin(sentence);
    }

    /** Fills in the features of the next transition. */
    public void transition(Configurations c, int configuration, Features f) {
        int s0 = c.top(configuration);
        int s1 = c.below(s0);
        int s2 = c.below(s1);
        int b0 = c.front(configuration);
        int next = c.next(configuration);
        f.clear();
        singles(c, s0, s1, s2, next, f);
        pairs(c, s0, s1, next, f);
        triples(c, s0, s1, s2, next, f);
        children(c, s0, s1, b0, f);
        distances(c, s0, s1, next, f);
        counts(c, s0, s1, b0, f);
        likeness(c, s0, s1, b0, next, f);
        attachment(c, s0, s1, b0, next, f);
        names(c, s0, s1, next, f);
        company(c, s0, s1, b0, next, f);
        draft.transition(c, s0, s1, next, f);
    }

    private void singles(Configurations c, int s0, int s1, int s2, int next, Features f) {
        int w0 = c.word(s0);
        int w1 = c.word(s1);
        int w2 = c.word(s2);
        f.add();
        f.add(words.lower(w0));
        f.add(words.tag(w0));
        f.add(words.lemma(w0), words.tag(w0));
        f.add(words.lower(w1));
        f.add(words.tag(w1));
        f.add(words.lemma(w1), words.tag(w1));
        f.add(words.lemma(w2), words.tag(w2));
        f.add(words.tag(w2));
        f.add(words.lower(next));
        f.add(words.tag(next));
        f.add(words.lemma(next), words.tag(next));
        f.add(words.lemma(next + 1), words.tag(next + 1));
        f.add(words.tag(next + 1));
        f.add(words.lemma(next + 2), words.tag(next + 2));
        f.add(words.tag(next + 2));
    }

    private void pairs(Configurations c, int s0, int s1, int next, Features f) {
        int w0 = words.lemma(c.word(s0));
        int t0 = words.tag(c.word(s0));
        int w1 = words.lemma(c.word(s1));
        int t1 = words.tag(c.word(s1));
        int wb = words.lemma(next);
        int tb = words.tag(next);
        f.add(w0, t0, wb, tb);
        f.add(w0, t0, wb);
        f.add(w0, wb, tb);
        f.add(w0, t0, tb);
        f.add(t0, wb, tb);
        f.add(w0, wb);
        f.add(t0, tb);
        f.add(w1, t1, w0, t0);
        f.add(w1, w0);
        f.add(w1, t1, t0);
        f.add(t1, w0, t0);
        f.add(t1, t0);
        f.add(w1, wb);
        f.add(t1, tb);
        f.add(w1, tb);
        f.add(t1, wb);
        f.add(tb, words.tag(next + 1));
        f.add(wb, words.lemma(next + 1));
        f.add(wb, words.tag(next + 1));
    }

    private void triples(Configurations c, int s0, int s1, int s2, int next, Features f) {
        int t0 = words.tag(c.word(s0));
        int t1 = words.tag(c.word(s1));
        int t2 = words.tag(c.word(s2));
        int w0 = words.lemma(c.word(s0));
        int w1 = words.lemma(c.word(s1));
        int tb = words.tag(next);
        int tb1 = words.tag(next + 1);
        int tb2 = words.tag(next + 2);
        f.add(tb, tb1, tb2);
        f.add(t0, tb, tb1);
        f.add(w0, tb, tb1);
        f.add(t0, words.lemma(next), tb1);
        f.add(t1, t0, tb);
        f.add(t1, w0, tb);
        f.add(w1, t0, tb);
        f.add(t1, t0, words.lemma(next));
        f.add(t2, t1, t0);
        f.add(t2, t1, t0, tb);
        f.add(t1, t0, tb, tb1);
        f.add(t0, tb, tb1, tb2);
        f.add(w1, w0, tb);
        f.add(w0, words.lemma(next), words.tag(next + 1));
        f.add(words.tag(c.word(s0) + 1), t0, tb);
        f.add(words.tag(c.word(s0) - 1), t0, tb);
        f.add(words.tag(next - 1), t0, tb);
    }

    private void children(Configurations c, int s0, int s1, int b0, Features f) {
        int t0 = words.tag(c.word(s0));
        int t1 = words.tag(c.word(s1));
        int tb = words.tag(c.word(b0));
        int s0l = c.leftmost(s0);
        int s0r = c.rightmost(s0);
        int s1l = c.leftmost(s1);
        int s1r = c.rightmost(s1);
        int b0l = c.leftmost(b0);
        child(c, s0l, t0, tb, f);
        child(c, s0r, t0, tb, f);
        child(c, s1l, t1, t0, f);
        child(c, s1r, t1, t0, f);
        child(c, b0l, t0, tb, f);
        second(c, s0l, c.secondLeft(s0), t0, f);
        second(c, s0r, c.secondRight(s0), t0, f);
        second(c, s1l, c.secondLeft(s1), t1, f);
        second(c, s1r, c.secondRight(s1), t1, f);
        second(c, b0l, c.secondLeft(b0), tb, f);
        f.add(t1, t0, tb, c.label(s0r));
        f.add(t1, t0, tb, c.label(b0l));
        f.add(t1, t0, tb, c.label(s1r));
        f.add(words.lemma(c.word(s0r)), words.lemma(c.word(b0)), t0);
        f.add(words.lemma(c.word(s0l)), words.lemma(c.word(s1)), t0);
        f.add(words.lemma(c.word(s0)), c.label(s0l), c.label(s0r));
    }

    private void child(Configurations c, int child, int tag, int other, Features f) {
        int word = c.word(child);
        f.add(words.lemma(word), tag);
        f.add(words.tag(word), tag, other);
        f.add(c.label(child), tag, other);
    }

    private void second(Configurations c, int first, int second, int tag, Features f) {
        f.add(words.tag(c.word(first)), words.tag(c.word(second)), tag);
        f.add(c.label(first), c.label(second), tag);
    }

    private void distances(Configurations c, int s0, int s1, int next, Features f) {
        int i0 = c.word(s0);
        int i1 = c.word(s1);
        int ahead = Math.min(next - i0, FAR);
        int back = Math.min(i0 - i1, FAR);
        int t0 = words.tag(i0);
        int t1 = words.tag(i1);
        int tb = words.tag(next);
        f.add(t0, ahead);
        f.add(words.lemma(i0), ahead);
        f.add(tb, ahead);
        f.add(words.lemma(next), ahead);
        f.add(t0, tb, ahead);
        f.add(words.lemma(i0), words.lemma(next), ahead);
        f.add(t1, t0, back);
        f.add(words.lemma(i1), back);
        f.add(words.lemma(i0), back);
        int between = i0 < 0 ? -1 : landmarks.between(i0, next);
        int before = i1 < 0 ? -1 : landmarks.between(i1, i0);
        f.add(t0, tb, between);
        f.add(t1, t0, before);
        f.add(words.lemma(i0), between, tb);
        f.add(t1, words.lemma(i0), before);
        f.add(words.lemma(i1), t0, before);
        f.add(between, before, t0, t1);
    }

    private void counts(Configurations c, int s0, int s1, int b0, Features f) {
        int t0 = words.tag(c.word(s0));
        int t1 = words.tag(c.word(s1));
        int tb = words.tag(c.word(b0));
        int w0 = words.lemma(c.word(s0));
        f.add(w0, c.rightCount(s0));
        f.add(w0, c.leftCount(s0));
        f.add(t0, c.rightCount(s0), c.leftCount(s0), tb);
        f.add(words.lemma(c.word(s1)), c.rightCount(s1), c.leftCount(s1));
        f.add(t1, c.rightCount(s1), t0);
        f.add(tb, c.leftCount(b0));
        f.add(words.lemma(c.word(b0)), c.leftCount(b0));
        f.add(t0, c.rightLabels(s0), tb);
        f.add(w0, c.rightLabels(s0));
        f.add(t0, c.leftLabels(s0), tb);
        f.add(w0, c.leftLabels(s0));
        f.add(t1, c.rightLabels(s1), t0);
        f.add(words.lemma(c.word(s1)), c.rightLabels(s1), t0);
        f.add(tb, c.leftLabels(b0), t0);
        f.add(words.lemma(c.word(b0)), c.leftLabels(b0));
        f.add(t1, c.leftLabels(s1), t0);
    }

    // Like words are coordinated: "the minister of trade AND the head of the bank".
    private void likeness(Configurations c, int s0, int s1, int b0, int next, Features f) {
        int i0 = c.word(s0);
        int i1 = c.word(s1);
        int bits = landmarks.conjunctionIn(c, s0) | (landmarks.conjunctionIn(c, b0) << 2);
        int like = alike(i0, i1) | (alike(i0, next) << 3) | (alike(i1, next) << 6);
        f.add(bits, like);
        f.add(bits, words.tag(i1), words.tag(i0), words.tag(next));
        f.add(bits, words.tag(c.word(c.leftmost(s0))), words.tag(c.word(c.leftmost(s1))), like);
        f.add(bits, c.leftLabels(s0), c.leftLabels(s1), like);
    }

    // Where "of the attack" hangs in "accused Russia of the attack": asked when "attack" is next and
    // has "of" for its leftmost word; foreseen when "of" is next, from the noun to come.
    private void attachment(Configurations c, int s0, int s1, int b0, int next, Features f) {
        int w0 = words.lemma(c.word(s0));
        int w1 = words.lemma(c.word(s1));
        int t0 = words.tag(c.word(s0));
        int t1 = words.tag(c.word(s1));
        int wb = words.lemma(next);
        int first = words.lemma(c.word(c.leftmost(b0)));
        int noun = landmarks.nounFrom(next + 1);
        f.add(w0, first);
        f.add(w1, first);
        f.add(w0, wb, first);
        f.add(w1, wb, first);
        f.add(w1, t0, first);
        f.add(w1, w0, first);
        f.add(t1, t0, first, words.tag(next));
        f.add(w0, wb, words.lemma(noun));
        f.add(t1, t0, words.tag(next), words.tag(noun));
    }

    // The words of a person's name hang on its first, those of an organisation's mostly on its last.
    private void names(Configurations c, int s0, int s1, int next, Features f) {
        int i0 = c.word(s0);
        int i1 = c.word(s1);
        int ahead = names(i0, next);
        int back = names(i1, i0);
        f.add(ahead, words.tag(i0), words.tag(next), Math.min(next - i0, 2));
        f.add(back, words.tag(i1), words.tag(i0), words.tag(next));
        f.add(ahead, back);
    }

    // As above, with clusters in the place of words too rare to be known.
    private void company(Configurations c, int s0, int s1, int b0, int next, Features f) {
        int i0 = c.word(s0);
        int i1 = c.word(s1);
        int t0 = words.tag(i0);
        int tb = words.tag(next);
        int c0 = words.cluster(i0);
        int c1 = words.cluster(i1);
        int cb = words.cluster(next);
        f.add(c0, cb);
        f.add(c1, c0);
        f.add(c0, tb, Math.min(next - i0, 3));
        f.add(t0, cb, Math.min(next - i0, 3));
        f.add(words.lemma(i0), cb);
        f.add(c0, words.lemma(next));
        f.add(words.lemma(i1), c0);
        f.add(c1, words.lemma(i0));
        companyOfPhrase(c, c0, c1, b0, next, f);
    }

    private void companyOfPhrase(Configurations c, int c0, int c1, int b0, int next, Features f) {
        int first = words.lemma(c.word(c.leftmost(b0)));
        int noun = words.cluster(landmarks.nounFrom(next + 1));
        int cb = words.cluster(next);
        f.add(c0, first, cb);
        f.add(c1, first, cb);
        f.add(c0, words.lemma(next), noun);
        f.add(c1, words.lemma(next), noun);
    }

    private int names(int first, int second) {
        return first < 0 ? 0 : words.name(first) * 4 + words.name(second);
    }

    private int alike(int one, int other) {
        if (one < 0 || other < 0) {
            return 0;
        }
        int sameTag = words.tag(one) == words.tag(other) ? 1 : 0;
        int sameShape = words.shape(one) == words.shape(other) ? 2 : 0;
        int sameEnd = words.suffix(one, 2) == words.suffix(other, 2) ? 4 : 0;
        return sameTag | sameShape | sameEnd;
    }

    /**
     * Fills in the features of the relation of an arc.
     *
     * @param configuration where the arc is to be made
     * @param by {@link Configurations#LEFT} or {@link Configurations#RIGHT}
     */
    public void label(Configurations c, int configuration, int by, Features f) {
        int child = c.top(configuration);
        int head = by == Configurations.LEFT ? c.front(configuration) : c.below(child);
        int d = c.word(child);
        int h = c.word(head);
        int td = words.tag(d);
        int th = words.tag(h);
        int way = by * 16 + Math.min(Math.abs(h - d), FAR);
        f.clear();
        f.add(by);
        f.add(td, th, by);
        f.add(words.lemma(d), th, by);
        f.add(td, words.lemma(h), by);
        f.add(words.lemma(d), words.lemma(h), by);
        f.add(words.lemma(d), td, by);
        f.add(words.lemma(h), th, by);
        f.add(td, th, way);
        f.add(words.suffix(d, 3), words.suffix(h, 3), by);
        f.add(td, words.tag(d - 1), words.tag(d + 1), by);
        f.add(th, words.tag(h - 1), words.tag(h + 1), by);
        f.add(td, th, words.tag(d - 1), by);
        f.add(td, th, words.tag(d + 1), by);
        f.add(td, th, words.tag(h - 1), by);
        f.add(td, th, words.tag(h + 1), by);
        f.add(words.lemma(d - 1), words.lemma(d), by);
        f.add(words.lemma(d), words.lemma(d + 1), by);
        f.add(words.lemma(d - 1), td, th);
        f.add(words.lemma(d + 1), td, th);
        f.add(words.universal(d), words.universal(h), by);
        f.add(words.universal(d), words.lemma(h), by);
        f.add(names(Math.min(d, h), Math.max(d, h)), td, th, way);
        labelByChildren(c, child, head, by, f);
        labelByCompany(c, child, d, h, by, f);
        draft.label(d, h, by, f);
    }

    private void labelByCompany(Configurations c, int child, int d, int h, int by, Features f) {
        int cd = words.cluster(d);
        int ch = words.cluster(h);
        int first = words.lemma(c.word(c.leftmost(child)));
        f.add(cd, ch, by);
        f.add(cd, words.tag(h), by);
        f.add(words.tag(d), ch, by);
        f.add(cd, words.lemma(h), by);
        f.add(words.lemma(d), ch, by);
        f.add(cd, first, ch);
        f.add(cd, words.coarse(d - 1), words.coarse(d + 1), by);
    }

    private void labelByChildren(Configurations c, int child, int head, int by, Features f) {
        int td = words.tag(c.word(child));
        int th = words.tag(c.word(head));
        int between = landmarks.between(Math.min(c.word(child), c.word(head)), Math.max(c.word(child), c.word(head)));
        int first = c.leftmost(child);
        f.add(td, th, c.leftLabels(head) * 2 + by);
        f.add(td, th, c.rightLabels(head) * 2 + by);
        f.add(td, th, c.leftLabels(child) * 2 + by);
        f.add(td, th, c.rightLabels(child) * 2 + by);
        f.add(words.lemma(c.word(first)), td, th, by);
        f.add(words.lemma(c.word(first)), words.lemma(c.word(head)), by);
        f.add(words.lemma(c.word(first)), words.lemma(c.word(child)), by);
        f.add(c.label(first), c.label(c.secondLeft(child)), td, th);
        f.add(words.lemma(c.word(c.secondLeft(child))), td, by);
        f.add(words.lemma(c.word(c.rightmost(child))), td, th, by);
        f.add(td, th, between, by);
        f.add(c.label(c.rightmost(head)), td, th, by);
        f.add(c.label(c.leftmost(head)), td, th, by);
        f.add(words.lemma(c.word(head)), c.leftLabels(head), td, by);
        f.add(words.lemma(c.word(head)), c.rightLabels(head), td, by);
    }
}
