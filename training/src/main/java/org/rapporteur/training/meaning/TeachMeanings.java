package org.rapporteur.training.meaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes classes of words by their meaning, in three sizes, as {@code meanings.tsv} holds them:
 * {@code TeachMeanings VECTORS.tsv[.gz] OUT.tsv}. The same vectors give the same file.
 * {@code training/teach-meanings.sh} makes the vectors too.
 */
public final class TeachMeanings {
    private static final List<String> HEADER = List.of(
            "# Classes of words by their meaning, in three sizes: about 60, 250 and 900 classes.",
            "# columns: word with its part of speech (V verb, N noun, J adjective, R adverb), coarse class, middle class,"
                    + " fine class");

    private TeachMeanings() {}

    /**
     * How many classes, and how often they are gone through.
     *
     * @param classes into how many the words are sorted; where there are fewer words, each is its own
     */
    record Size(int classes, int rounds) {}

    private static final List<Size> SIZES = List.of(new Size(60, 12), new Size(250, 12), new Size(900, 8));

    /**
     * Makes and writes.
     *
     * @param args the file of vectors, and the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Give the file of vectors and the file to write");
        }
        WordVectors words = WordVectors.read(Path.of(args[0]));
        List<String> lines = new ArrayList<>(HEADER);
        lines.add("# source: k-means over " + words.source());
        lines.addAll(lines(words, SIZES));
        Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
    }

    /** A line a word, in the order of the alphabet: the word, and the number of its class in each size. */
    static List<String> lines(WordVectors words, List<Size> sizes) {
        List<float[]> vectors = words.centred();
        List<int[]> classes = sizes.stream()
                .map(size -> KMeans.classes(vectors, Math.min(size.classes(), words.size()), size.rounds()))
                .toList();
        return IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(words.words()::get))
                .map(each -> line(words.words().get(each), each, classes))
                .toList();
    }

    private static String line(String word, int each, List<int[]> classes) {
        StringBuilder line = new StringBuilder(word);
        classes.forEach(size -> line.append('\t').append(size[each]));
        return line.toString();
    }
}
