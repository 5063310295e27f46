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
    private final Map<String, Classes> byWord = new HashMap<>();

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
                cells -> meanings.byWord.put(
                        cells.get(0), new Classes("a" + cells.get(1), "b" + cells.get(2), "c" + cells.get(3))));
        return meanings;
    }

    /** The classes of a token's word; of names and unknown words none. */
    Classes of(Token token) {
        String tag = token.tag();
        return tag.startsWith("NNP")
                ? Classes.NONE
                : byWord.getOrDefault(WordSet.lemma(token) + "/" + tag.charAt(0), Classes.NONE);
    }

    /** All three classes. */
    List<String> all(Token token) {
        Classes classes = of(token);
        return List.of(classes.coarse(), classes.middle(), classes.fine());
    }
}
