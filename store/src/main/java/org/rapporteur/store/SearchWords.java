package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a user types to search by, as a query of SQLite's FTS5. Each word becomes a string of that
 * language, so that nothing in it is syntax; words between quotes become one, and must stand together.
 */
final class SearchWords {
    private static final Pattern QUOTE = Pattern.compile("[\"\u201C\u201D\u201E\u00AB\u00BB]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private SearchWords() {}

    /** {@code china "joint statement"} gives {@code "china" "joint statement"}; empty without any word. */
    static Optional<String> toQuery(String typed) {
        String[] pieces = QUOTE.split(typed, -1);
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            // Every second piece stands behind a quote; the last one's is never closed.
            boolean quoted = i % 2 == 1 && i < pieces.length - 1;
            String piece = BLANKS.matcher(pieces[i]).replaceAll(" ").strip();
            addStrings(quoted ? List.of(piece) : List.of(piece.split(" ")), strings);
        }
        return strings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", strings));
    }

    private static void addStrings(List<String> words, List<String> to) {
        words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(word -> to.add('"' + word + '"'));
    }
}
