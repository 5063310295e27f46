package org.rapporteur.language.word;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Which words stand in like company: a number for each word known, learnt from text without labels.
 * Numbers come in two grains, the coarse one joining fine clusters. Immutable, safe for threads.
 *
 * <p>Words are told by the hash of {@link Words#lower}; a word that is not known has the number 0 in both grains.
 */
public final class Clusters {
    private static final int LARGEST_TABLE = 1 << 20;

    private final WordTable words;
    private final short[] fine;
    private final short[] coarseOfFine;

    /**
     * Takes the arrays over.
     *
     * @param words hashes of words, each once
     * @param fine the cluster of each, from 1
     * @param coarseOfFine the coarse cluster of each fine one, from 1; of fine cluster 0 it is 0
     */
    public Clusters(int[] words, short[] fine, short[] coarseOfFine) {
        this.words = new WordTable(words);
        this.fine = requireNonNull(fine, "fine");
        this.coarseOfFine = requireNonNull(coarseOfFine, "coarseOfFine");
        if (words.length != fine.length) {
            throw new IllegalArgumentException(words.length + " words, but " + fine.length + " clusters of words");
        }
        for (int i = 0; i < words.length; i++) {
            if (fine[i] < 1 || fine[i] >= coarseOfFine.length) {
                throw new IllegalArgumentException("No cluster " + fine[i] + " of " + coarseOfFine.length);
            }
        }
    }

    /** No word is known. */
    public static Clusters none() {
        return new Clusters(new int[0], new short[0], new short[1]);
    }

    /** Sets the clusters of all words of a sentence. */
    public void mark(Words sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int index = words.indexOf(sentence.lower(i));
            int cluster = index < 0 ? 0 : fine[index];
            sentence.setClusters(i, cluster, coarseOfFine[cluster]);
        }
    }

    /** How many words are known. */
    public int size() {
        return words.size();
    }

    /** Writes the table so that {@link #read} finds it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        out.writeInt(coarseOfFine.length);
        for (short coarse : coarseOfFine) {
            out.writeShort(coarse);
        }
        for (int i = 0; i < words.size(); i++) {
            out.writeInt(words.word(i));
            out.writeShort(fine[i]);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Clusters read(DataInputStream in) throws IOException {
        int size = in.readInt();
        int clusters = in.readInt();
        if (size < 0 || size > LARGEST_TABLE || clusters < 1 || clusters > Short.MAX_VALUE) {
            throw new IOException("Not a table of clusters: " + size + " words, " + clusters + " clusters");
        }
        short[] coarse = new short[clusters];
        for (int i = 0; i < clusters; i++) {
            coarse[i] = in.readShort();
        }
        int[] words = new int[size];
        short[] fine = new short[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.readInt();
            fine[i] = in.readShort();
        }
        return new Clusters(words, fine, coarse);
    }
}
