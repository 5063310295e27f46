package org.rapporteur.language.tag;

import static java.util.Objects.requireNonNull;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Scorer;
import org.rapporteur.language.word.Words;

/**
 * Gives words their tags, from left to right: first all Penn tags, then the universal ones. The
 * scorers are shared, the working memory is its own: not safe for threads.
 */
public final class Tagger {
    private final Scorer penn;
    private final Scorer universal;
    private final Features features = new Features();
    private final float[] scores;

    public Tagger(Scorer penn, Scorer universal) {
        this.penn = requireNonNull(penn, "penn");
        this.universal = requireNonNull(universal, "universal");
        this.scores = new float[Math.max(penn.classes(), universal.classes())];
    }

    /** Sets the tags of a closed sentence. */
    public void tag(Words words) {
        for (int i = 0; i < words.size(); i++) {
            TagFeatures.penn(words, i, features);
            words.setTag(i, penn.best(features, scores));
        }
        for (int i = 0; i < words.size(); i++) {
            TagFeatures.universal(words, i, features);
            words.setUniversal(i, universal.best(features, scores));
        }
    }
}
