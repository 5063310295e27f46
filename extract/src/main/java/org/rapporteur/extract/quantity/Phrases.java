package org.rapporteur.extract.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases with a meaning, matched over pieces. A form of at least three characters without a
 * capital matches in any case, every other one as it stands.
 *
 * @param <T> what a form means
 */
final class Phrases<T> {
    private static final int SHORTEST_IN_ANY_CASE = 3;

    private final Map<String, T> meanings = new HashMap<>();
    private int longest;

    /** A form found: what it means and the place of its first piece and the one after its last. */
    record Found<T>(T meaning, int from, int end) {}

    /** Adds a form; false where it was there before. */
    boolean add(String form, T meaning) {
        longest = Math.max(longest, Pieces.of(form, 0, form.length()).size());
        return meanings.putIfAbsent(form, meaning) == null;
    }

    /** The longest form that begins at a place. */
    Optional<Found<T>> startingAt(Pieces pieces, int at) {
        Optional<Found<T>> found = Optional.empty();
        StringBuilder form = new StringBuilder();
        for (int end = at; end < Math.min(at + longest, pieces.size()); end++) {
            append(form, pieces.get(end), end == at);
            Optional<T> meaning = meaning(form.toString());
            if (meaning.isPresent()) {
                found = Optional.of(new Found<>(meaning.get(), at, end + 1));
            }
        }
        return found;
    }

    /** The longest form that ends before a place. */
    Optional<Found<T>> endingBefore(Pieces pieces, int end) {
        for (int from = Math.max(0, end - longest); from < end; from++) {
            StringBuilder form = new StringBuilder();
            for (int at = from; at < end; at++) {
                append(form, pieces.get(at), at == from);
            }
            Optional<T> meaning = meaning(form.toString());
            if (meaning.isPresent()) {
                return Optional.of(new Found<>(meaning.get(), from, end));
            }
        }
        return Optional.empty();
    }

    private static void append(StringBuilder form, Piece piece, boolean first) {
        if (!first && !piece.glued()) {
            form.append(' ');
        }
        form.append(piece.form());
    }

    private Optional<T> meaning(String form) {
        T exact = meanings.get(form);
        if (exact != null) {
            return Optional.of(exact);
        }
        String lower = form.toLowerCase(java.util.Locale.ROOT);
        return lower.length() < SHORTEST_IN_ANY_CASE ? Optional.empty() : Optional.ofNullable(meanings.get(lower));
    }
}
