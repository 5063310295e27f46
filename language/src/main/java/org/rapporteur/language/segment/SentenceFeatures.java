package org.rapporteur.language.segment;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.word.Words;

/**
 * What is known between two tokens when asked whether a sentence ends there: the tokens around, what
 * stands between them, how long the sentence and the line are, and which quotes and brackets are
 * open.
 */
public final class SentenceFeatures {
    private static final int LONG_LINE = 50;

    private CharSequence text = "";
    private Segments segments = new Segments();
    private Words words = new Words();
    private int base;
    private int end;
    private int sentenceStart;
    private int quotes;
    private int brackets;

    /**
     * Turns to a stretch of tokens that ends where a sentence is known to end.
     *
     * @param ofTokens the words from the first token up to the last, closed
     */
    public void begin(CharSequence ofText, Segments tokens, int first, int last, Words ofTokens) {
        text = ofText;
        segments = tokens;
        words = ofTokens;
        base = first;
        end = last;
        beginSentence(first);
    }

    /** Says that a token begins a sentence. */
    public void beginSentence(int token) {
        sentenceStart = token;
        quotes = 0;
        brackets = 0;
    }

    /** Takes note of a token of the sentence, before asking whether the sentence ends behind it. */
    public void pass(int token) {
        int length = segments.end(token) - segments.start(token);
        char c = text.charAt(segments.start(token));
        if (length == 1 && c == '"') {
            quotes ^= 1;
        } else if (c == '\u201C') {
            quotes = 1;
        } else if (c == '\u201D') {
            quotes = 0;
        } else if (c == '(' || c == '[') {
            brackets = Math.min(brackets + 1, 2);
        } else if ((c == ')' || c == ']') && brackets > 0) {
            brackets--;
        }
    }

    /** What stands behind a token that is not the last. */
    public int gap(int token) {
        return Gap.between(text, segments.end(token), segments.start(token + 1));
    }

    /** Fills in the features of the place behind a token. */
    public void extract(int token, Features f) {
        int gap = gap(token);
        int gapBefore = token == base ? Gap.PARAGRAPH : gap(token - 1);
        int gapAfter = token + 2 >= end ? Gap.PARAGRAPH : gap(token + 1);
        int length = Math.min(token + 1 - sentenceStart, 30);
        int t = token - base;
        int bucket = length < 5 ? length : 5 + length / 5;
        int open = quotes * 4 + brackets;
        int word = words.lower(t);
        int next = words.lower(t + 1);
        int nextShape = words.shape(t + 1);
        int kind = nextKind(token);
        f.clear();
        f.add(gap);
        f.add(word);
        f.add(word, gap, kind);
        f.add(words.shape(t), gap, kind);
        f.add(word, nextShape);
        f.add(word, next);
        f.add(next, gap);
        f.add(nextShape, gap);
        f.add(words.lower(t - 1), word, kind);
        f.add(words.lower(t - 1), word, gap);
        f.add(words.shape(t - 1), words.shape(t), nextShape, gap);
        f.add(words.shape(t), nextShape, words.shape(t + 2), gap);
        f.add(words.shape(t), next, words.lower(t + 2));
        f.add(next, words.shape(t + 2), words.shape(t));
        f.add(words.lower(t - 1), words.shape(t), nextShape);
        f.add(open, word, kind, gap);
        f.add(open, words.shape(t - 1), word, next);
        f.add(open, words.lower(t - 1), word, nextShape);
        f.add(bucket, word, kind);
        f.add(bucket, words.shape(t), gap, kind);
        f.add(bucket, gap);
        f.add(words.lower(sentenceStart - base), bucket, gap, kind);
        f.add(gapBefore, word, gap, next);
        f.add(gapBefore, gapAfter, word, gap * 8 + kind);
        f.add(gapBefore * 4 + gapAfter, words.shape(t), nextShape, gap);
        f.add(words.suffix(t, 3), nextShape, gap);
        f.add(words.lower(t - 2), words.lower(t - 1), word, kind);
        f.add(words.shape(t - 2), words.shape(t - 1), words.shape(t), nextShape);
        line(token, gap, kind, f);
    }

    private int nextKind(int t) {
        return TokenFeatures.kind(text.charAt(segments.start(t + 1)));
    }

    // A line broken for width is long and goes on below; a headline is short and has no full stop.
    private void line(int t, int gap, int kind, Features f) {
        if (gap != Gap.LINE) {
            f.skip(3);
            return;
        }
        int end = segments.end(t);
        int start = end;
        while (start > 0 && end - start < LONG_LINE * 3 && text.charAt(start - 1) != '\n') {
            start--;
        }
        int width = Math.min((end - start) / 10, LONG_LINE * 3 / 10);
        f.add(width, kind);
        f.add(width, words.shape(t - base), kind);
        f.add(words.lower(t - base), kind, width > LONG_LINE / 10 ? 1 : 0);
    }
}
