package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Token;

/** Words that may stand in one place of a pattern: lemmas, some of several words ({@code power plant}). */
final class WordSet {
    private final Set<String> single = new HashSet<>();
    private final List<List<String>> several = new ArrayList<>();

    WordSet(Iterable<String> words) {
        for (String word : words) {
            if (word.indexOf(' ') < 0) {
                single.add(word);
            } else {
                several.add(List.of(word.split(" ")));
            }
        }
    }

    /** Whether the token is one of the words, or the last of several. */
    boolean holds(Token token) {
        return single.contains(lemma(token))
                || single.contains(form(token))
                || several.stream().anyMatch(words -> endsAt(token, words));
    }

    /** The last words, by which patterns are looked up. */
    Set<String> lastWords() {
        Set<String> last = new TreeSet<>(single);
        several.forEach(words -> last.add(words.get(words.size() - 1)));
        return last;
    }

    private static boolean endsAt(Token token, List<String> words) {
        int first = token.index() - words.size() + 1;
        if (first < token.sentence().firstToken()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            Token other = token.in().token(first + at);
            if (!lemma(other).equals(words.get(at)) && !form(other).equals(words.get(at))) {
                return false;
            }
        }
        return true;
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
