package org.rapporteur.language.name;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.word.Words;

/** What the name that a word belongs to is guessed from: words, tags and outlines around, what was guessed before. */
public final class NameFeatures {
    private NameFeatures() {}

    /**
     * Fills in the features of a word whose predecessors have their classes.
     *
     * @param remembered the class that the word, written so, had last in the same text; 0 for none
     * @param rememberedNext the same of the word behind
     */
    public static void extract(Words words, int i, int remembered, int rememberedNext, Features f) {
        int before = words.name(i - 1);
        int twoBefore = words.name(i - 2);
        int word = words.lower(i);
        int shape = words.shape(i);
        int tag = words.tag(i);
        int next = words.lower(i + 1);
        int last = words.lower(i - 1);
        f.clear();
        f.add(before);
        f.add(words.form(i));
        f.add(word);
        f.add(shape, tag);
        f.add(shape, i == 0 ? 1 : 0, words.shape(i + 1));
        f.add(words.prefix(i), shape);
        f.add(words.suffix(i, 2), shape);
        f.add(words.suffix(i, 3), shape);
        f.add(words.suffix(i, 4), shape);
        f.add(words.form(i), before);
        f.add(tag, before, twoBefore);
        f.add(shape, before, words.shape(i + 1));
        f.add(last, shape);
        f.add(next, shape);
        f.add(last, word);
        f.add(word, next);
        f.add(last, next, shape);
        f.add(words.lower(i - 2), last, shape);
        f.add(next, words.lower(i + 2), shape);
        f.add(words.lower(i - 2), shape);
        f.add(words.lower(i + 2), shape);
        f.add(words.lower(i - 3), shape);
        f.add(words.lower(i + 3), shape);
        f.add(words.suffix(i - 1, 3), words.tag(i - 1), shape, before);
        f.add(words.suffix(i + 1, 3), words.tag(i + 1), shape, before);
        f.add(words.tag(i - 1), tag, words.tag(i + 1));
        f.add(tag, words.tag(i + 1), words.tag(i + 2), shape);
        f.add(words.tag(i - 2), words.tag(i - 1), tag, shape);
        f.add(words.shape(i - 1), shape, words.shape(i + 1));
        f.add(words.form(i - 1), before, shape);
        f.add(words.form(i + 1), before, shape);
        f.add(words.suffix(i, 4), words.suffix(i + 1, 4), shape);
        f.add(words.suffix(i, 4), words.suffix(i - 1, 4), shape);
        f.add(remembered);
        f.add(remembered, before, shape);
        f.add(rememberedNext, shape, words.shape(i + 1));
        f.add(remembered, i == 0 ? 1 : 0, tag);
        company(words, i, before, f);
    }

    // What words stand in like company with these.
    private static void company(Words words, int i, int before, Features f) {
        int cluster = words.cluster(i);
        int shape = words.shape(i);
        f.add(cluster, shape);
        f.add(cluster, before, shape);
        f.add(words.cluster(i - 1), shape, before);
        f.add(words.cluster(i + 1), shape, words.shape(i + 1));
        f.add(words.cluster(i - 1), cluster, before);
        f.add(cluster, words.cluster(i + 1), before);
        f.add(words.coarse(i - 2), words.coarse(i - 1), shape, before);
        f.add(words.coarse(i + 1), words.coarse(i + 2), shape);
    }
}
