package org.rapporteur.language.segment;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.word.Normal;
import org.rapporteur.language.word.Words;

/**
 * Finds tokens, then sentences, in any string, in linear time. A token never holds a blank, and every
 * character that is not blank lies in one; control characters count as blanks. Not safe for threads;
 * the scorers may be shared.
 *
 * <p>A token may end where letters or digits meet other characters, before {@code n't}, and inside
 * words known to be two, such as {@code cannot}; a perceptron decides at each such place. A sentence
 * ends at an empty line, and before and behind words that belong to the page; elsewhere a second
 * perceptron decides between two tokens.
 */
public final class Segmenter {
    /** The largest number of tokens in a sentence: a longer one is cut. */
    public static final int LONGEST = 250;

    private static final Furniture FURNITURE = Furniture.load();
    private static final int LONGEST_FUSED = 12;
    private static final int STRETCH = 4000;

    private final Scorer tokenEnds;
    private final Scorer sentenceEnds;
    private final Set<String> fused;
    private final TokenFeatures tokenFeatures = new TokenFeatures();
    private final SentenceFeatures sentenceFeatures = new SentenceFeatures();
    private final Features features = new Features();
    private final Words words = new Words();
    private final float[] scores = new float[2];

    /**
     * @param tokenEnds scores no (0) and yes (1)
     * @param sentenceEnds scores no (0) and yes (1)
     * @param fused words in lower case that may be two or more tokens without a mark between them
     */
    public Segmenter(Scorer tokenEnds, Scorer sentenceEnds, Set<String> fused) {
        this.tokenEnds = requireNonNull(tokenEnds, "tokenEnds");
        this.sentenceEnds = requireNonNull(sentenceEnds, "sentenceEnds");
        this.fused = Set.copyOf(fused);
    }

    /** Writes the tokens and sentences of a text into empty segments. */
    public void segment(CharSequence text, Segments segments) {
        segments.clear();
        int length = text.length();
        int at = 0;
        while (at < length) {
            while (at < length && Gap.isBlank(text.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < length && !Gap.isBlank(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                tokens(text, start, at, segments);
            }
        }
        sentences(text, segments);
    }

    private void tokens(CharSequence text, int start, int end, Segments segments) {
        int token = start;
        int fusedUntil = fusedUntil(text, start, end);
        for (int at = start + 1; at < end; at++) {
            if (at >= fusedUntil && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                fusedUntil = fusedUntil(text, at, end);
            }
            if ((at < fusedUntil || mayEnd(text, at, end)) && endsToken(text, start, token, at, end)) {
                segments.add(token, at);
                token = at;
            }
        }
        segments.add(token, end);
    }

    private boolean endsToken(CharSequence text, int start, int token, int at, int end) {
        tokenFeatures.extract(text, start, token, at, end, features);
        return tokenEnds.best(features, scores) == 1;
    }

    /** Whether a token may end at a place within a run at all. */
    public static boolean mayEnd(CharSequence text, int at, int end) {
        char before = text.charAt(at - 1);
        char behind = text.charAt(at);
        if (Character.isLowSurrogate(behind) && Character.isHighSurrogate(before)) {
            return false;
        }
        if (Character.isLetter(before) && Character.isLetter(behind)) {
            return at + 2 < end
                    && Normal.lower(behind) == 'n'
                    && Normal.of(text.charAt(at + 1)) == '\''
                    && Normal.lower(text.charAt(at + 2)) == 't';
        }
        return !(Character.isDigit(before) && Character.isDigit(behind)) && !(before == '`' && behind == '`');
    }

    /** The end of the word of letters that starts at a place, if it may be two words; else the place. */
    public int fusedUntil(CharSequence text, int at, int end) {
        int until = at;
        while (until < end && until - at <= LONGEST_FUSED && Character.isLetter(text.charAt(until))) {
            until++;
        }
        if (until == at || until - at > LONGEST_FUSED) {
            return at;
        }
        StringBuilder word = new StringBuilder();
        for (int i = at; i < until; i++) {
            word.append(Normal.lower(text.charAt(i)));
        }
        return fused.contains(word.toString()) ? until : at;
    }

    private void sentences(CharSequence text, Segments segments) {
        int first = 0;
        while (first < segments.size()) {
            int end = endOfStretch(text, segments, first);
            stretch(text, segments, first, end);
            if (end < segments.size()) {
                segments.beginSentence(end);
            }
            first = end;
        }
    }

    /** Where a sentence that starts at a token must have ended: at an empty line, or far away. */
    public static int endOfStretch(CharSequence text, Segments segments, int first) {
        int end = first + 1;
        while (end < segments.size()
                && end - first < STRETCH
                && Gap.between(text, segments.end(end - 1), segments.start(end)) != Gap.PARAGRAPH) {
            end++;
        }
        return end;
    }

    private void stretch(CharSequence text, Segments segments, int first, int end) {
        words.clear();
        for (int token = first; token < end; token++) {
            words.add(text, segments.start(token), segments.end(token));
        }
        words.close();
        sentenceFeatures.begin(text, segments, first, end, words);
        int sentence = first;
        int page = first + FURNITURE.at(text, segments, first, end);
        for (int token = first; token + 1 < end; token++) {
            int next = token + 1;
            sentenceFeatures.pass(token);
            int phrase = next < page ? 0 : FURNITURE.at(text, segments, next, end);
            boolean ends = next >= page && (next == page || phrase > 0 || endsSentence(text, segments, token));
            page = phrase > 0 ? next + phrase : page;
            if (ends || next - sentence >= LONGEST) {
                sentence = next;
                segments.beginSentence(sentence);
                sentenceFeatures.beginSentence(sentence);
            }
        }
    }

    private boolean endsSentence(CharSequence text, Segments segments, int token) {
        sentenceFeatures.extract(token, features);
        return sentenceEnds.best(features, scores) == 1 && !Joints.holds(text, segments, token);
    }
}
