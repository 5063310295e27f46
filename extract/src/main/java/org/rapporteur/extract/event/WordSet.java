package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/**
 * Words that may stand in one place of a frame: lemmas, some of several words ({@code car bomb},
 * {@code state of emergency}), or any name. The empty set stands for any word.
 */
final class WordSet {
    static final WordSet ANY = new WordSet(Set.of(), false);
    private static final String NAME = "@name";
    // Nouns that count what hangs on them: "dozens of soldiers" are soldiers.
    private static final Set<String> COUNTING = Set.of(
            "dozen",
            "hundred",
            "thousand",
            "million",
            "number",
            "group",
            "lot",
            "score",
            "part",
            "member",
            "series",
            "round",
            "most",
            "some",
            "many",
            "several",
            "one",
            "two",
            "three",
            "all",
            "rest",
            "majority",
            "handful",
            "pair",
            "couple",
            "team",
            "wave",
            "kind",
            "type",
            "piece",
            "shipment",
            "worth",
            "supply",
            "delivery");

    private final Set<String> single;
    private final Map<String, List<List<String>>> multiple = new HashMap<>();
    private final boolean names;
    private final boolean broad;

    private WordSet(Set<String> words, boolean broad) {
        this.single = new HashSet<>();
        this.names = words.contains(NAME);
        this.broad = broad;
        for (String word : words) {
            if (word.indexOf(' ') < 0) {
                single.add(word);
            } else {
                add(List.of(word.split(" ")));
            }
            if (word.indexOf('-') > 0) {
                // Some engines take "sit-in" for three words.
                add(List.of(word.replace("-", " - ").split(" ")));
            }
        }
    }

    /**
     * A set of the words, in lemmas.
     *
     * @param broad whether it stands for a class, which says less than words named one by one
     */
    static WordSet of(Set<String> words, boolean broad) {
        return new WordSet(words, broad);
    }

    private void add(List<String> words) {
        for (String end : new TreeSet<>(List.of(words.get(0), words.get(words.size() - 1)))) {
            multiple.computeIfAbsent(end, key -> new ArrayList<>()).add(words);
        }
    }

    boolean isAny() {
        return single.isEmpty() && multiple.isEmpty();
    }

    double weight() {
        return isAny() ? 0 : broad ? 0 : 0.5;
    }

    /** Whether the token, or what it counts, is one of the words. */
    boolean holds(Token token) {
        return isAny()
                || counted(token).anyMatch(this::holdsExactly)
                || described(token).anyMatch(this::holdsExactly);
    }

    private boolean holdsExactly(Token token) {
        String lemma = lemma(token);
        return single.contains(lemma)
                || single.contains(token.form().toLowerCase(Locale.ROOT))
                || (names && (token.tag().startsWith("NNP") || token.name().isPresent()))
                || multiple.getOrDefault(lemma, List.of()).stream().anyMatch(words -> standsAt(token, words));
    }

    /** What stands before a name to say who it is: the minister of "Minister Diallo". */
    private static Stream<Token> described(Token token) {
        return token.tag().startsWith("NNP")
                ? token.dependents()
                        .filter(dependent ->
                                dependent.is("nmod:desc") || dependent.is("compound") || dependent.is("appos"))
                : Stream.of();
    }

    private static Stream<Token> counted(Token token) {
        if (!COUNTING.contains(lemma(token)) && !token.tag().equals("CD")) {
            return Stream.of(token);
        }
        Stream<Token> inner = token.dependents("nmod").filter(dependent -> Syntax.isBehind(dependent, "of"));
        return Stream.concat(Stream.of(token), inner);
    }

    /** Whether the words stand around the token, which is the first or the last of them. */
    static boolean standsAt(Token token, List<String> words) {
        return standFrom(token, words, token.index() - words.size() + 1) || standFrom(token, words, token.index());
    }

    private static boolean standFrom(Token token, List<String> words, int first) {
        if (first < token.sentence().firstToken()
                || first + words.size() > token.sentence().endToken()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            Token other = token.in().token(first + at);
            if (!lemma(other).equals(words.get(at))
                    && !other.form().toLowerCase(Locale.ROOT).equals(words.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** The lemma in lower case; singular also for names and for what engines leave plural ("troops"). */
    static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
        if (!plural || !lemma.endsWith("s") || lemma.endsWith("ss") || lemma.length() < 4) {
            return lemma;
        }
        return lemma.endsWith("ies")
                ? lemma.substring(0, lemma.length() - 3) + "y"
                : lemma.substring(0, lemma.length() - 1);
    }
}
