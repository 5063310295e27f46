package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a word tells reports apart: from a shipped table that counts in how many reports of a
 * corpus it stands, never from the record, so that a report's weights are the same in every record.
 */
public final class WordWeights {
    private static final String FILE = "word-counts.tsv";
    private static final String COLUMNS = "word\treports";
    private static final String ALL = "*";
    /** Words of more than this share of reports tell nothing. */
    private static final double COMMON = 0.25;
    /** Below 1: the rarest words are often slips and names of passers-by. */
    private static final double EVENNESS = 0.5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int reports;

    private WordWeights(BufferedReader lines, String file) throws IOException {
        int number = 0;
        boolean headed = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                headed = readLine(line, file + ":" + number, headed);
            }
        }
        @Nullable Integer all = counts.remove(ALL);
        if (all == null || all < 1) {
            throw new IllegalArgumentException(file + ": no line for " + ALL + ", the number of reports");
        }
        reports = all;
    }

    private boolean readLine(String line, String place, boolean headed) {
        if (!headed) {
            if (!line.equals(COLUMNS)) {
                throw new IllegalArgumentException(place + ": the columns are not " + COLUMNS.replace('\t', ' '));
            }
            return true;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || !cells[1].matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(place + ": not a word and how many reports hold it");
        }
        if (counts.put(cells[0], Integer.valueOf(cells[1])) != null) {
            throw new IllegalArgumentException(place + ": a second line for " + cells[0]);
        }
        return true;
    }

    public static WordWeights shipped() {
        try (InputStream table = requireNonNull(WordWeights.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new WordWeights(lines, FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    static WordWeights read(BufferedReader lines, String file) throws IOException {
        return new WordWeights(lines, file);
    }

    /** Whether a folded word stands in so many reports that it tells nothing. */
    public boolean isCommon(String word) {
        return counts.getOrDefault(word, 0) > reports * COMMON;
    }

    /** From about 1.2 for a word of every fourth report up to 2.8 for one of none; 0 for a common word. */
    double of(String word) {
        if (isCommon(word)) {
            return 0;
        }
        @Nullable Integer count = counts.get(word);
        double holding = count == null ? 1 : count + 0.5;
        return StrictMath.pow(StrictMath.log((reports + 1) / holding), EVENNESS);
    }
}
