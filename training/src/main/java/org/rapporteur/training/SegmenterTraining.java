package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.segment.Segmenter;
import org.rapporteur.language.segment.Segments;
import org.rapporteur.language.segment.SentenceFeatures;
import org.rapporteur.language.segment.TokenFeatures;
import org.rapporteur.language.word.Words;

/** Teaches where tokens and sentences end, from texts put together from treebanks. */
final class SegmenterTraining {
    private static final int TOKEN_BITS = 18;
    private static final int SENTENCE_BITS = 19;
    private static final int LONGEST_FUSED = 12;

    // A right guess is learnt from, too, where it leads by no more than this.
    private static final float MARGIN = 2;

    private final Perceptron tokenEnds = new Perceptron(2, TOKEN_BITS);
    private final Perceptron sentenceEnds = new Perceptron(2, SENTENCE_BITS);
    private final TokenFeatures tokenFeatures = new TokenFeatures();
    private final SentenceFeatures sentenceFeatures = new SentenceFeatures();
    private final Features features = new Features();
    private final Words words = new Words();
    private final float[] scores = new float[2];
    private Set<String> fused = Set.of();
    private Segmenter untaught = new Segmenter(tokenEnds, sentenceEnds, fused);

    /**
     * Learns tokens and sentences from the first texts, sentences alone from the others, whose tokens
     * were not set by hand.
     */
    SegmenterTraining learn(List<RawText> texts, List<RawText> guessed, int rounds, Random random) {
        Set<RawText> whole = Collections.newSetFromMap(new IdentityHashMap<>());
        whole.addAll(texts);
        fused = fusedWords(texts);
        untaught = new Segmenter(tokenEnds, sentenceEnds, fused);
        List<RawText> order = new ArrayList<>(texts);
        order.addAll(guessed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (RawText text : order) {
                if (whole.contains(text)) {
                    learnTokens(text);
                }
                learnSentences(text);
            }
        }
        tokenEnds.average();
        sentenceEnds.average();
        return this;
    }

    /** Words of letters alone that are more often several tokens than one: "cannot", "gonna". */
    private static Set<String> fusedWords(List<RawText> texts) {
        Map<String, Integer> balance = new HashMap<>();
        for (RawText raw : texts) {
            Segments segments = raw.segments();
            for (int i = 0; i < segments.size(); i++) {
                int end = i;
                while (end + 1 < segments.size() && touch(raw.text(), segments, end)) {
                    end++;
                }
                boolean touches = i > 0 && touch(raw.text(), segments, i - 1);
                int length = segments.end(end) - segments.start(i);
                if (!touches && length <= LONGEST_FUSED) {
                    String word = raw.text().substring(segments.start(i), segments.end(end));
                    balance.merge(word.toLowerCase(Locale.ROOT), end > i ? 1 : -1, Integer::sum);
                }
            }
        }
        Set<String> fused = new TreeSet<>();
        balance.forEach((word, count) -> {
            if (count > 0 && word.chars().allMatch(Character::isLetter)) {
                fused.add(word);
            }
        });
        return fused;
    }

    private static boolean touch(String text, Segments segments, int i) {
        int end = segments.end(i);
        return end == segments.start(i + 1)
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(end));
    }

    private void learnTokens(RawText raw) {
        Segments segments = raw.segments();
        int token = 0;
        while (token < segments.size()) {
            int last = token;
            while (last + 1 < segments.size() && segments.end(last) == segments.start(last + 1)) {
                last++;
            }
            learnRun(raw.text(), segments, token, last);
            token = last + 1;
        }
    }

    private void learnRun(String text, Segments segments, int first, int last) {
        int start = segments.start(first);
        int end = segments.end(last);
        int token = first;
        int fusedUntil = untaught.fusedUntil(text, start, end);
        for (int at = start + 1; at < end; at++) {
            if (at >= fusedUntil && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                fusedUntil = untaught.fusedUntil(text, at, end);
            }
            boolean ends = segments.end(token) == at;
            if (at < fusedUntil || Segmenter.mayEnd(text, at, end)) {
                tokenFeatures.extract(text, start, segments.start(token), at, end, features);
                step(tokenEnds, ends);
            }
            if (ends) {
                token++;
            }
        }
    }

    private void learnSentences(RawText raw) {
        Segments segments = raw.segments();
        for (int first = 0; first < segments.size(); ) {
            int end = Segmenter.endOfStretch(raw.text(), segments, first);
            words.clear();
            for (int token = first; token < end; token++) {
                words.add(raw.text(), segments.start(token), segments.end(token));
            }
            words.close();
            sentenceFeatures.begin(raw.text(), segments, first, end, words);
            for (int token = first; token + 1 < end; token++) {
                sentenceFeatures.pass(token);
                sentenceFeatures.extract(token, features);
                boolean ends = segments.beginsSentence(token + 1);
                step(sentenceEnds, ends);
                if (ends) {
                    sentenceFeatures.beginSentence(token + 1);
                }
            }
            first = end;
        }
    }

    private void step(Perceptron perceptron, boolean right) {
        perceptron.score(features, scores);
        int gold = right ? 1 : 0;
        perceptron.tick();
        if (scores[gold] <= scores[1 - gold] + MARGIN) {
            perceptron.update(features, gold, 1);
            perceptron.update(features, 1 - gold, -1);
        }
    }

    /** Adds what was learnt from the same texts in another order. */
    SegmenterTraining join(SegmenterTraining other) {
        tokenEnds.join(other.tokenEnds);
        sentenceEnds.join(other.sentenceEnds);
        return this;
    }

    Perceptron tokenEnds() {
        return tokenEnds;
    }

    Perceptron sentenceEnds() {
        return sentenceEnds;
    }

    /** A segmenter that cuts as taught so far. */
    Segmenter segmenter() {
        return new Segmenter(tokenEnds, sentenceEnds, fused);
    }

    Set<String> fused() {
        return fused;
    }
}
