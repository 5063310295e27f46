package org.rapporteur.language.segment;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that belong to a page and not to its text, such as "Image caption": a sentence ends before and behind them. Immutable. */
final class Furniture {
    private static final String RESOURCE = "furniture.txt";
    private static final String NUMBER = "#";

    private final List<List<String>> phrases;
    private final String firsts;

    private Furniture(Collection<List<String>> phrases) {
        this.phrases = List.copyOf(phrases);
        this.firsts =
                phrases.stream().map(phrase -> phrase.get(0).substring(0, 1)).collect(Collectors.joining());
    }

    /** The phrases that come with the program. */
    static Furniture load() {
        Set<List<String>> phrases = new LinkedHashSet<>();
        try (InputStream resource = requireNonNull(Furniture.class.getResourceAsStream(RESOURCE), RESOURCE);
                LineNumberReader lines =
                        new LineNumberReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ") && !phrases.add(phrase(line, lines.getLineNumber()))) {
                    throw new IllegalStateException(RESOURCE + ":" + lines.getLineNumber() + ": stands twice: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
        return new Furniture(phrases);
    }

    private static List<String> phrase(String line, int number) {
        List<String> phrase = List.of(line.split(" ", -1));
        if (phrase.contains("") || phrase.get(0).equals(NUMBER)) {
            throw new IllegalStateException(
                    RESOURCE + ":" + number + ": a phrase begins with a word, with one blank between two: " + line);
        }
        return phrase;
    }

    /**
     * How many tokens a phrase that begins at a token has; 0 where none begins.
     *
     * @param end behind the last token that may be part of it
     */
    int at(CharSequence text, Segments segments, int token, int end) {
        if (firsts.indexOf(text.charAt(segments.start(token))) < 0) {
            return 0;
        }
        return phrases.stream()
                .filter(phrase -> begins(phrase, text, segments, token, end))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean begins(List<String> phrase, CharSequence text, Segments segments, int token, int end) {
        if (token + phrase.size() > end) {
            return false;
        }
        for (int each = 0; each < phrase.size(); each++) {
            int start = segments.start(token + each);
            int length = segments.end(token + each) - start;
            if (!matches(phrase.get(each), text, start, length)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String word, CharSequence text, int start, int length) {
        if (word.equals(NUMBER)) {
            return text.subSequence(start, start + length).chars().allMatch(Character::isDigit);
        }
        return word.length() == length && word.contentEquals(text.subSequence(start, start + length));
    }
}
