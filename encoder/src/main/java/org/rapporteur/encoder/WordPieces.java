package org.rapporteur.encoder;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that the language model knows: WordPiece (Schuster and Nakajima 2012) as
 * BERT's models without capitals do it: small letters without accents, marks of punctuation by
 * themselves, then always the longest piece that is known. Safe for threads.
 */
final class WordPieces {
    static final int BEGINNING = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST = 100;
    private static final String RESOURCE = "pieces.txt";

    private final Map<String, Integer> numbers;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** The pieces of the model that comes with the program: a line each, its number that of the line, from 0. */
    static WordPieces load() {
        Map<String, Integer> numbers = new HashMap<>();
        try (InputStream resource = requireNonNull(WordPieces.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                numbers.put(line, numbers.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return new WordPieces(numbers);
    }

    /** The numbers of a word's pieces, at least one. */
    List<Integer> of(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<Integer> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        plain.codePoints().filter(point -> !isAccent(point)).forEach(point -> {
            boolean mark = isMark(point);
            if (mark || Character.isWhitespace(point)) {
                addRun(run, pieces);
            }
            if (mark) {
                pieces.add(numbers.getOrDefault(Character.toString(point), UNKNOWN));
            } else if (!Character.isWhitespace(point)) {
                run.appendCodePoint(point);
            }
        });
        addRun(run, pieces);
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }

    private void addRun(StringBuilder run, List<Integer> pieces) {
        if (!run.isEmpty()) {
            pieces.addAll(cut(run.toString()));
            run.setLength(0);
        }
    }

    private List<Integer> cut(String run) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < run.length() && run.length() <= LONGEST) {
            int end = run.length();
            while (end > from && !numbers.containsKey(piece(run, from, end))) {
                end--;
            }
            if (end == from) {
                return List.of(UNKNOWN);
            }
            pieces.add(requireNonNull(numbers.get(piece(run, from, end))));
            from = end;
        }
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }

    private static String piece(String run, int from, int end) {
        return (from == 0 ? "" : "##") + run.substring(from, end);
    }

    private static boolean isAccent(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isMark(int point) {
        if (point < 128) {
            return !Character.isLetterOrDigit(point) && !Character.isWhitespace(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
