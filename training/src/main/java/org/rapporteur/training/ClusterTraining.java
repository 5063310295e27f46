package org.rapporteur.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.segment.Segmenter;
import org.rapporteur.language.segment.Segments;
import org.rapporteur.language.word.Clusters;
import org.rapporteur.language.word.Words;

/** Learns which words stand in like company, from trees and from texts without labels. */
final class ClusterTraining {
    private static final int FINE = 400;
    private static final int COARSE = 60;
    private static final int LEAST = 4;
    private static final int ROUNDS = 8;

    private ClusterTraining() {}

    /**
     * Learns.
     *
     * @param segmenter cuts the texts
     */
    static Clusters learn(List<Tree> trees, Collection<String> texts, Segmenter segmenter) {
        List<int[]> sentences = new ArrayList<>();
        trees.forEach(tree -> sentences.add(hashes(tree)));
        texts.forEach(text -> add(text, segmenter, sentences));
        Bigrams bigrams = Bigrams.of(sentences, LEAST);
        Clustering clustering = new Clustering(bigrams, FINE);
        int[] fine = clustering.exchange(ROUNDS);
        int[] coarse = clustering.join(COARSE);
        return table(bigrams, fine, coarse);
    }

    private static int[] hashes(Tree tree) {
        Words words = new Words(tree.size());
        tree.fill(words);
        return IntStream.range(0, words.size()).map(words::lower).toArray();
    }

    private static void add(String text, Segmenter segmenter, List<int[]> sentences) {
        Segments segments = new Segments();
        segmenter.segment(text, segments);
        for (int first = 0; first < segments.size(); first = segments.endOfSentence(first)) {
            int end = segments.endOfSentence(first);
            Words words = new Words(end - first);
            for (int token = first; token < end; token++) {
                words.add(text, segments.start(token), segments.end(token));
            }
            sentences.add(IntStream.range(0, words.size()).map(words::lower).toArray());
        }
    }

    // Numbers of the table count from 1.
    private static Clusters table(Bigrams bigrams, int[] fine, int[] coarse) {
        int[] words = new int[bigrams.words()];
        short[] clusters = new short[words.length];
        for (int word = 0; word < words.length; word++) {
            words[word] = bigrams.hash(word);
            clusters[word] = (short) (fine[word] + 1);
        }
        short[] coarseOfFine = new short[coarse.length + 1];
        for (int cluster = 0; cluster < coarse.length; cluster++) {
            coarseOfFine[cluster + 1] = (short) (coarse[cluster] + 1);
        }
        return new Clusters(words, clusters, coarseOfFine);
    }
}
