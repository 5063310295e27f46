package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.tag.TagFeatures;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.word.Vocabulary;
import org.rapporteur.language.word.Words;

/** Teaches a tagger: Penn tags from left to right upon its own guesses, universal tags upon Penn tags. */
final class TaggerTraining {
    private static final int PENN_BITS = 19;
    private static final int UNIVERSAL_BITS = 17;

    private static final float UNIVERSAL_MARGIN = 2;

    private final Vocabulary vocabulary;
    private final Numbering tags;
    private final Numbering universals;
    private final Perceptron penn;
    private final Perceptron universal;
    private final Words words = new Words();
    private final Features features = new Features();
    private final float[] scores = new float[256];

    TaggerTraining(Vocabulary vocabulary, Numbering tags, Numbering universals) {
        this.vocabulary = vocabulary;
        this.tags = tags;
        this.universals = universals;
        this.penn = new Perceptron(tags.size(), PENN_BITS);
        this.universal = new Perceptron(universals.size(), UNIVERSAL_BITS);
    }

    /** Learns from trees, from what is known so far; those without universal tags teach Penn tags only. */
    TaggerTraining learn(List<Tree> trees, int rounds, Random random) {
        List<Tree> order = new ArrayList<>(trees);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        penn.average();
        universal.average();
        return this;
    }

    private void learn(Tree tree) {
        tree.fill(words);
        vocabulary.mark(words);
        for (int i = 0; i < tree.size(); i++) {
            TagFeatures.penn(words, i, features);
            words.setTag(i, step(penn, tags.number(tree.nodes().get(i).tag()), 0));
        }
        if (universals.number(tree.nodes().get(0).universal()) < 0) {
            return;
        }
        for (int i = 0; i < tree.size(); i++) {
            TagFeatures.universal(words, i, features);
            words.setUniversal(
                    i, step(universal, universals.number(tree.nodes().get(i).universal()), UNIVERSAL_MARGIN));
        }
    }

    // A right guess is learnt from, too, where it leads by less than the margin.
    private int step(Perceptron perceptron, int gold, float margin) {
        int guess = perceptron.best(features, scores);
        perceptron.tick();
        if (gold >= 0) {
            int rival = Scorer.bestBut(gold, perceptron.classes(), scores);
            if (scores[gold] <= scores[rival] + margin) {
                perceptron.update(features, gold, 1);
                perceptron.update(features, rival, -1);
            }
        }
        return guess;
    }

    /** Adds what another tagger has learnt from the same trees in another order. */
    void join(TaggerTraining other) {
        penn.join(other.penn);
        universal.join(other.universal);
    }

    Perceptron penn() {
        return penn;
    }

    Perceptron universal() {
        return universal;
    }

    Tagger tagger() {
        return new Tagger(penn, universal);
    }
}
