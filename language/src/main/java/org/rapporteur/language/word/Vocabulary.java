package org.rapporteur.language.word;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of words before their sentence is read. Immutable, safe for threads.
 *
 * @param clusters which words stand in like company
 * @param lexicon which parts of speech they were met as
 */
public record Vocabulary(Clusters clusters, Lexicon lexicon) {
    public Vocabulary {
        requireNonNull(clusters, "clusters");
        requireNonNull(lexicon, "lexicon");
    }

    /** Sets what is known of all words of a closed sentence. */
    public void mark(Words sentence) {
        clusters.mark(sentence);
        lexicon.mark(sentence);
    }

    /** Writes both tables so that {@link #read} finds them. */
    public void write(DataOutputStream out) throws IOException {
        clusters.write(out);
        lexicon.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static Vocabulary read(DataInputStream in) throws IOException {
        return new Vocabulary(Clusters.read(in), Lexicon.read(in));
    }
}
