package org.rapporteur.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Token;

/**
 * Classes of words of like meaning, in three sizes, from {@code meanings.tsv}: so that what was learnt
 * of "denounce" holds of "scold". Immutable, safe for threads.
 */
final class Meanings {
    /** By the first letter of a word's tag, then by the word. */
    private final Map<Character, Map<String, Classes>> byWord = new HashMap<>();

    private Meanings() {}

    /** Names of the classes that a word is in, the largest class first. */
    record Classes(String coarse, String middle, String fine) {
        static final Classes NONE = new Classes("-", "-", "-");
    }

    static Meanings load() {
        Meanings meanings = new Meanings();
        TableReader.read(
                "meanings.tsv",
                4,
                cells -> meanings.put(
                        cells.get(0), new Classes("a" + cells.get(1), "b" + cells.get(2), "c" + cells.get(3))));
        return meanings;
    }

    /** Of "condemn/V", as the file prints it. */
    private void put(String tagged, Classes classes) {
        int end = tagged.length() - 2;
        if (end < 1 || tagged.charAt(end) != '/') {
            throw new IllegalStateException("meanings.tsv: not a word and the first letter of its tag: " + tagged);
        }
        byWord.computeIfAbsent(tagged.charAt(end + 1), tag -> new HashMap<>()).put(tagged.substring(0, end), classes);
    }

    /** The classes of a token's word; of names and unknown words none. */
    Classes of(Token token) {
        String tag = token.tag();
        return tag.startsWith("NNP")
                ? Classes.NONE
                : byWord.getOrDefault(tag.charAt(0), Map.of()).getOrDefault(WordSet.lemma(token), Classes.NONE);
    }

    /** All three classes. */
    List<String> all(Token token) {
        Classes classes = of(token);
        return List.of(classes.coarse(), classes.middle(), classes.fine());
    }
}
