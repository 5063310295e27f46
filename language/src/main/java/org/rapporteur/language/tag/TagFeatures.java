package org.rapporteur.language.tag;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.word.Words;

/**
 * What a tag is guessed from. For Penn tags: the word, its ends and outline, its neighbours, the
 * two tags before, and whether its clause has another likely verb; for universal tags: the word and the Penn tags around it.
 */
public final class TagFeatures {
    private TagFeatures() {}

    /** Fills in the features of a word whose predecessors have their Penn tags. */
    public static void penn(Words words, int i, Features features) {
        int before = words.tag(i - 1);
        int twoBefore = words.tag(i - 2);
        int word = words.lower(i);
        features.clear();
        features.add();
        features.add(words.form(i));
        features.add(word);
        features.add(word, i == 0 ? 1 : 0, words.shape(i));
        features.add(words.shape(i));
        features.add(words.shape(i), words.shape(i - 1), words.shape(i + 1));
        features.add(words.shape(i), i == 0 ? 1 : 0, words.suffix(i, 3));
        features.add(words.prefix(i));
        features.add(words.suffix(i, 1));
        features.add(words.suffix(i, 2));
        features.add(words.suffix(i, 3));
        features.add(words.suffix(i, 4));
        features.add(before);
        features.add(before, twoBefore);
        features.add(before, word);
        features.add(twoBefore, word);
        features.add(before, twoBefore, word);
        features.add(before, words.suffix(i, 3));
        features.add(before, words.lower(i + 1));
        features.add(before, words.suffix(i, 2), words.suffix(i + 1, 2));
        features.add(words.lower(i - 1));
        features.add(words.lower(i + 1));
        features.add(words.lower(i - 1), word);
        features.add(word, words.lower(i + 1));
        features.add(words.lower(i - 1), words.lower(i + 1));
        features.add(words.lower(i - 2));
        features.add(words.lower(i + 2));
        features.add(words.lower(i - 2), words.lower(i - 1));
        features.add(words.lower(i + 1), words.lower(i + 2));
        features.add(words.suffix(i - 1, 3));
        features.add(words.suffix(i + 1, 3));
        features.add(words.suffix(i + 1, 2), words.shape(i + 1));
        features.add(words.suffix(i, 3), words.suffix(i + 1, 3));
        features.add(words.suffix(i, 3), words.lower(i - 1));
        features.add(words.suffix(i, 3), words.lower(i + 1));
        features.add(words.shape(i), words.shape(i + 1), before);
        company(words, i, before, features);
        uses(words, i, before, features);
    }

    // What the lexicon says.
    private static void uses(Words words, int i, int before, Features features) {
        int clause = words.clause(i);
        features.add(words.useOfBase(i), words.use(i), clause);
        features.add(clause, words.use(i), before);
        features.add(clause, words.suffix(i, 2), words.shape(i));
    }

    // What words stand in like company with these.
    private static void company(Words words, int i, int before, Features features) {
        int cluster = words.cluster(i);
        features.add(cluster);
        features.add(cluster, before);
        features.add(cluster, words.suffix(i, 3));
        features.add(words.cluster(i - 1), cluster);
        features.add(cluster, words.cluster(i + 1));
        features.add(words.cluster(i - 1), words.lower(i));
        features.add(words.lower(i), words.cluster(i + 1));
        features.add(words.cluster(i + 1), words.suffix(i, 2));
        features.add(words.coarse(i + 1), words.coarse(i + 2), words.lower(i));
        features.add(words.coarse(i - 1), words.coarse(i + 1), words.suffix(i, 2));
        features.add(before, words.coarse(i + 1), words.lower(i));
        features.add(before, words.coarse(i), words.coarse(i + 1), words.coarse(i + 2));
        features.add(words.coarse(i - 2), words.coarse(i - 1), words.coarse(i), words.coarse(i + 1));
    }

    /** Fills in the features of a word when the whole sentence has its Penn tags. */
    public static void universal(Words words, int i, Features features) {
        int tag = words.tag(i);
        int word = words.lower(i);
        features.clear();
        features.add();
        features.add(tag);
        features.add(tag, word);
        features.add(word);
        features.add(tag, words.tag(i + 1));
        features.add(tag, words.tag(i - 1));
        features.add(tag, words.tag(i + 1), word);
        features.add(tag, words.tag(i - 1), word);
        features.add(words.tag(i + 1), words.tag(i + 2), word);
        features.add(words.tag(i + 1), words.tag(i + 2), tag);
        features.add(words.tag(i - 1), words.tag(i + 1), word);
        features.add(words.tag(i - 2), words.tag(i - 1), word);
        features.add(words.universal(i - 1), word);
        features.add(words.universal(i - 1), words.universal(i - 2), tag);
        features.add(tag, words.suffix(i, 3));
        features.add(tag, words.shape(i));
        features.add(word, words.lower(i + 1));
        features.add(word, words.lower(i - 1));
        features.add(tag, words.lower(i + 1));
        features.add(word, words.tag(i + 3), words.tag(i + 2));
    }
}
