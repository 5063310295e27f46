package org.rapporteur.language.reader;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.tag.LemmaTable;

/** The forms and dictionary forms of words met lately, so that frequent words share their strings. Not safe for threads. */
final class LemmaMemory {
    private static final int BITS = 13;

    private final LemmaTable table;
    private final @Nullable String[] words = new String[1 << BITS];
    private final @Nullable String[] forms = new String[1 << BITS];
    private final @Nullable String[] tags = new String[1 << BITS];
    private final @Nullable String[] lemmas = new String[1 << BITS];
    private String form = "";
    private String lemma = "";

    LemmaMemory(LemmaTable table) {
        this.table = table;
    }

    /**
     * Turns to a word; {@link #form()} and {@link #lemma()} then tell of it.
     *
     * @param hash of the word as it stands
     */
    void look(String text, int start, int end, int hash, String tag) {
        int slot = (hash * 0x9E3779B1) >>> (32 - BITS);
        String word = words[slot];
        String knownForm = forms[slot];
        String knownLemma = lemmas[slot];
        if (word == null
                || knownForm == null
                || knownLemma == null
                || !tag.equals(tags[slot])
                || word.length() != end - start
                || !text.startsWith(word, start)) {
            word = text.substring(start, end);
            knownForm = LemmaTable.normal(text, start, end);
            knownLemma = table.lemma(knownForm, tag);
            words[slot] = word;
            forms[slot] = knownForm;
            tags[slot] = tag;
            lemmas[slot] = knownLemma;
        }
        form = knownForm;
        lemma = knownLemma;
    }

    String form() {
        return form;
    }

    String lemma() {
        return lemma;
    }
}
