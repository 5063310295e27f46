package org.rapporteur.training.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.training.corpus.TextFile;

/**
 * Words with a vector each, all of one length.
 *
 * <p>In a file, gzipped where its name ends so: a line a word, {@code condemn/V}, a tab, and numbers
 * between blanks; lines that begin with {@code #} are comments, one of which may name the source.
 */
final class WordVectors {
    private static final String SOURCE = "# source: ";

    private final List<String> words = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    private String source = "vectors of words";

    private WordVectors() {}

    /**
     * Reads a file.
     *
     * @throws IOException naming file and line where one is wrong, or a word comes twice
     */
    static WordVectors read(Path file) throws IOException {
        WordVectors read = new WordVectors();
        Set<String> met = new HashSet<>();
        try (BufferedReader lines = TextFile.open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read.take(file.getFileName() + ":" + number, line, met);
            }
        }
        return read;
    }

    private void take(String place, String line, Set<String> met) throws IOException {
        if (line.startsWith(SOURCE)) {
            source = line.substring(SOURCE.length());
        } else if (!line.isBlank() && !line.startsWith("#")) {
            add(place, line);
            if (!met.add(words.get(size() - 1))) {
                throw new IOException(place + ": the word was there before");
            }
        }
    }

    private void add(String place, String line) throws IOException {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || !cells[0].matches(".+/[VNJR]")) {
            throw new IOException(place + ": no word with its part of speech and a vector");
        }
        String[] numbers = cells[1].split(" ", -1);
        if (!vectors.isEmpty() && numbers.length != length()) {
            throw new IOException(place + ": " + numbers.length + " numbers where others have " + length());
        }
        float[] vector = new float[numbers.length];
        try {
            for (int at = 0; at < vector.length; at++) {
                vector[at] = Float.parseFloat(numbers[at]);
            }
        } catch (NumberFormatException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
        words.add(cells[0]);
        vectors.add(vector);
    }

    /** What the vectors are, and what the words. */
    String source() {
        return source;
    }

    int size() {
        return words.size();
    }

    private int length() {
        return vectors.get(0).length;
    }

    /** The words in the file's order. */
    List<String> words() {
        return List.copyOf(words);
    }

    /**
     * The vectors in the words' order, each less the mean of its part of speech and of length one: what
     * all verbs have in common tells nothing of any.
     */
    List<float[]> centred() {
        Map<Character, double[]> sums = new HashMap<>();
        Map<Character, Integer> counts = new HashMap<>();
        for (int each = 0; each < size(); each++) {
            double[] sum = sums.computeIfAbsent(partOfSpeech(each), any -> new double[length()]);
            counts.merge(partOfSpeech(each), 1, Integer::sum);
            for (int at = 0; at < sum.length; at++) {
                sum[at] += vectors.get(each)[at];
            }
        }
        List<float[]> centred = new ArrayList<>();
        for (int each = 0; each < size(); each++) {
            char part = partOfSpeech(each);
            centred.add(unit(vectors.get(each), sums.getOrDefault(part, new double[0]), counts.getOrDefault(part, 1)));
        }
        return centred;
    }

    private char partOfSpeech(int each) {
        String word = words.get(each);
        return word.charAt(word.length() - 1);
    }

    private static float[] unit(float[] vector, double[] sum, int count) {
        float[] unit = new float[vector.length];
        double squares = 0;
        for (int at = 0; at < unit.length; at++) {
            unit[at] = (float) (vector[at] - sum[at] / count);
            squares += unit[at] * unit[at];
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int at = 0; at < unit.length; at++) {
            unit[at] = (float) (unit[at] / length);
        }
        return unit;
    }
}
