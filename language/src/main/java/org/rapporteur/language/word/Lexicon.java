package org.rapporteur.language.word;

import static java.util.Objects.requireNonNull;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Which parts of speech words were met as, and how likely each is the finite verb of a clause. In
 *
 * <pre>
 * Qatar supplies liquefied gas to Poland.
 * </pre>
 *
 * <p>{@code supplies} is a plural or a verb; no other word here is likely a finite verb, so that it is one. Immutable,
 * safe for threads. Words are told by the hash of {@link Words#lower}.
 */
public final class Lexicon {
    /** Never a finite verb, or hardly ever. */
    public static final byte NO_VERB = 0;

    /** At times a finite verb. */
    public static final byte AT_TIMES = 1;

    /** A finite verb, mostly. */
    public static final byte VERB = 2;

    /** A mark or a conjunction that may part two clauses. */
    public static final byte PARTING = 3;

    private static final int LEVELS = 3;
    private static final int LARGEST_TABLE = 1 << 20;

    private final WordTable words;
    private final short[] uses;
    private final byte[] verbs;

    /**
     * Takes the arrays over.
     *
     * @param words hashes of words, each once
     * @param uses a number for the parts of speech of each, from 1; 0 for none
     * @param verbs one of the constants for each
     */
    public Lexicon(int[] words, short[] uses, byte[] verbs) {
        this.words = new WordTable(words);
        this.uses = requireNonNull(uses, "uses");
        this.verbs = requireNonNull(verbs, "verbs");
        if (words.length != uses.length || words.length != verbs.length) {
            throw new IllegalArgumentException(
                    words.length + " words, but the uses of " + uses.length + " and verbs of " + verbs.length);
        }
        for (byte each : verbs) {
            if (each < NO_VERB || each > PARTING) {
                throw new IllegalArgumentException("No likelihood of a verb: " + each);
            }
        }
    }

    /** Sets the uses of all words of a sentence, and what verbs are likely around each; nothing if no word is known. */
    public void mark(Words sentence) {
        if (words.size() == 0) {
            return;
        }
        int behind = 0;
        for (int i = 0; i < sentence.size(); i++) {
            sentence.setUses(i, use(sentence.lower(i)), useOfBase(sentence.base(i)), behind);
            behind = with(behind, verb(sentence.lower(i)));
        }
        int ahead = 0;
        for (int i = sentence.size() - 1; i >= 0; i--) {
            int around = sentence.clause(i) * LEVELS * LEVELS + ahead;
            sentence.setUses(i, sentence.use(i), sentence.useOfBase(i), around + 1);
            ahead = with(ahead, verb(sentence.lower(i)));
        }
    }

    // Two numbers in one: the likeliest verb met since the last parting, and the likeliest of all.
    private static int with(int met, int verb) {
        int near = verb == PARTING ? NO_VERB : Math.max(met / LEVELS, verb);
        int all = verb == PARTING ? met % LEVELS : Math.max(met % LEVELS, verb);
        return near * LEVELS + all;
    }

    private int use(int word) {
        int index = words.indexOf(word);
        return index < 0 ? 0 : uses[index];
    }

    // Words without an s, words whose base is not known, and others are told apart.
    private int useOfBase(int base) {
        int index = base == 0 ? -1 : words.indexOf(base);
        return base == 0 ? -1 : index < 0 ? 0 : uses[index];
    }

    private int verb(int word) {
        int index = words.indexOf(word);
        return index < 0 ? NO_VERB : verbs[index];
    }

    /** How many words are known. */
    public int size() {
        return words.size();
    }

    /** Writes the table so that {@link #read} finds it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (int i = 0; i < words.size(); i++) {
            out.writeInt(words.word(i));
            out.writeShort(uses[i]);
            out.writeByte(verbs[i]);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Lexicon read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LARGEST_TABLE) {
            throw new IOException("Not a table of words: " + size);
        }
        int[] words = new int[size];
        short[] uses = new short[size];
        byte[] verbs = new byte[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.readInt();
            uses[i] = in.readShort();
            verbs[i] = in.readByte();
        }
        return new Lexicon(words, uses, verbs);
    }
}
