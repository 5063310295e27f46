package org.rapporteur.language.word;

import java.util.Arrays;

/**
 * The words of one sentence as columns of hashes and tags. Reused from sentence to sentence; not
 * safe for threads.
 *
 * <p>Quotes, dashes and digits are normalised before hashing. Every column may be asked for up to
 * {@value #MARGIN} words before the first and behind the last: these are marks of the edge.
 */
public final class Words {
    public static final int MARGIN = 3;
    public static final int SUFFIXES = 4;

    /** The head of a word that hangs on none. */
    public static final int ROOT = -1;

    private static final int BEFORE = 0x2545F491;
    private static final int BEHIND = 0x1F123BB5;

    private int size;
    private boolean drafted;
    private int[] form;
    private int[] lower;
    private int[] shape;
    private int[] prefix;
    private int[] suffix;
    private int[] tag;
    private int[] universal;
    private int[] lemma;
    private int[] name;
    private int[] cluster;
    private int[] coarse;
    private int[] base;
    private int[] use;
    private int[] useOfBase;
    private int[] clause;
    private int[] draftHead;
    private int[] draftRelation;
    private int[] head;
    private int[] relation;

    /** Room for a sentence of common length; it grows. */
    public Words() {
        this(58);
    }

    /** Room for so many words; it grows. */
    public Words(int expected) {
        int capacity = expected + 2 * MARGIN;
        form = new int[capacity];
        lower = new int[capacity];
        shape = new int[capacity];
        prefix = new int[capacity];
        suffix = new int[capacity * SUFFIXES];
        tag = new int[capacity];
        universal = new int[capacity];
        lemma = new int[capacity];
        name = new int[capacity];
        cluster = new int[capacity];
        coarse = new int[capacity];
        base = new int[capacity];
        use = new int[capacity];
        useOfBase = new int[capacity];
        clause = new int[capacity];
        draftHead = new int[capacity];
        draftRelation = new int[capacity];
        head = new int[capacity];
        relation = new int[capacity];
    }

    /** Forgets all words. */
    public void clear() {
        size = 0;
        drafted = false;
        for (int i = 0; i < MARGIN; i++) {
            mark(i, BEFORE);
        }
    }

    public int size() {
        return size;
    }

    /** Adds a word behind the others: the characters from start up to end. */
    public void add(CharSequence text, int start, int end) {
        int at = size + MARGIN;
        if (at >= form.length) {
            grow(form.length * 2);
        }
        int whole = 0;
        int folded = 0;
        for (int i = start; i < end; i++) {
            char c = Normal.of(text.charAt(i));
            whole = whole * 31 + c;
            folded = folded * 31 + Normal.lower(c);
        }
        form[at] = scramble(whole);
        lower[at] = scramble(folded);
        shape[at] = Shape.of(text, start, end);
        prefix[at] = ends(text, start, Math.min(end, start + 3), 7);
        for (int k = 1; k <= SUFFIXES; k++) {
            suffix[at * SUFFIXES + k - 1] = ends(text, Math.max(start, end - k), end, k);
        }
        tag[at] = 0;
        universal[at] = 0;
        lemma[at] = lower[at];
        name[at] = 0;
        cluster[at] = 0;
        coarse[at] = 0;
        base[at] = scramble(Singular.of(text, start, end));
        use[at] = 0;
        useOfBase[at] = 0;
        clause[at] = 0;
        head[at] = ROOT;
        relation[at] = 0;
        size++;
    }

    private static int ends(CharSequence text, int start, int end, int seed) {
        int hash = seed;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Normal.lower(Normal.of(text.charAt(i)));
        }
        return scramble(hash);
    }

    private static int scramble(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 16);
    }

    /** Takes over the words of another sentence, the last first, with all that is known of them but how they hang. */
    public void mirror(Words other) {
        clear();
        if (other.size + 2 * MARGIN > form.length) {
            grow(other.size + 2 * MARGIN);
        }
        size = other.size;
        for (int i = 0; i < size; i++) {
            int to = size - 1 - i + MARGIN;
            int from = i + MARGIN;
            form[to] = other.form[from];
            lower[to] = other.lower[from];
            shape[to] = other.shape[from];
            prefix[to] = other.prefix[from];
            System.arraycopy(other.suffix, from * SUFFIXES, suffix, to * SUFFIXES, SUFFIXES);
            tag[to] = other.tag[from];
            universal[to] = other.universal[from];
            lemma[to] = other.lemma[from];
            name[to] = other.name[from];
            cluster[to] = other.cluster[from];
            coarse[to] = other.coarse[from];
            base[to] = other.base[from];
            use[to] = other.use[from];
            useOfBase[to] = other.useOfBase[from];
            clause[to] = other.clause[from];
            head[to] = ROOT;
        }
        close();
    }

    /** Says that no word follows: the columns behind the last become marks of the edge. */
    public void close() {
        if (size + 2 * MARGIN > form.length) {
            grow(form.length * 2);
        }
        for (int i = 0; i < MARGIN; i++) {
            mark(size + MARGIN + i, BEHIND);
        }
    }

    private void mark(int at, int edge) {
        form[at] = edge;
        lower[at] = edge;
        shape[at] = edge;
        prefix[at] = edge;
        Arrays.fill(suffix, at * SUFFIXES, at * SUFFIXES + SUFFIXES, edge);
        tag[at] = edge;
        universal[at] = edge;
        lemma[at] = edge;
        name[at] = 0;
        cluster[at] = edge;
        coarse[at] = edge;
        base[at] = 0;
        use[at] = edge;
        useOfBase[at] = edge;
        clause[at] = edge;
    }

    private void grow(int capacity) {
        form = Arrays.copyOf(form, capacity);
        lower = Arrays.copyOf(lower, capacity);
        shape = Arrays.copyOf(shape, capacity);
        prefix = Arrays.copyOf(prefix, capacity);
        suffix = Arrays.copyOf(suffix, capacity * SUFFIXES);
        tag = Arrays.copyOf(tag, capacity);
        universal = Arrays.copyOf(universal, capacity);
        lemma = Arrays.copyOf(lemma, capacity);
        name = Arrays.copyOf(name, capacity);
        cluster = Arrays.copyOf(cluster, capacity);
        coarse = Arrays.copyOf(coarse, capacity);
        base = Arrays.copyOf(base, capacity);
        use = Arrays.copyOf(use, capacity);
        useOfBase = Arrays.copyOf(useOfBase, capacity);
        clause = Arrays.copyOf(clause, capacity);
        draftHead = Arrays.copyOf(draftHead, capacity);
        draftRelation = Arrays.copyOf(draftRelation, capacity);
        head = Arrays.copyOf(head, capacity);
        relation = Arrays.copyOf(relation, capacity);
    }

    /** The word as it stands. */
    public int form(int word) {
        return form[word + MARGIN];
    }

    /** The word in lower case. */
    public int lower(int word) {
        return lower[word + MARGIN];
    }

    /** Capitals, digits and marks, runs of one kind cut short. */
    public int shape(int word) {
        return shape[word + MARGIN];
    }

    /** The first three letters. */
    public int prefix(int word) {
        return prefix[word + MARGIN];
    }

    /** The last letters, from 1 to {@value #SUFFIXES} of them. */
    public int suffix(int word, int letters) {
        return suffix[(word + MARGIN) * SUFFIXES + letters - 1];
    }

    /** Number of the Penn Treebank tag. */
    public int tag(int word) {
        return tag[word + MARGIN];
    }

    public void setTag(int word, int value) {
        tag[word + MARGIN] = value;
    }

    /** Number of the universal tag. */
    public int universal(int word) {
        return universal[word + MARGIN];
    }

    public void setUniversal(int word, int value) {
        universal[word + MARGIN] = value;
    }

    /** The dictionary form; the word in lower case as long as none is set. */
    public int lemma(int word) {
        return lemma[word + MARGIN];
    }

    public void setLemma(int word, CharSequence value) {
        int folded = 0;
        for (int i = 0; i < value.length(); i++) {
            folded = folded * 31 + Normal.lower(Normal.of(value.charAt(i)));
        }
        lemma[word + MARGIN] = scramble(folded);
    }

    /** The kind of name that the word is part of, from 1; 0 for none. */
    public int name(int word) {
        return name[word + MARGIN];
    }

    public void setName(int word, int value) {
        name[word + MARGIN] = value;
    }

    /** The cluster of words that stand in like company; 0 where none is known. */
    public int cluster(int word) {
        return cluster[word + MARGIN];
    }

    /** The coarse cluster, of which {@link #cluster} is a part. */
    public int coarse(int word) {
        return coarse[word + MARGIN];
    }

    void setClusters(int word, int fine, int joined) {
        cluster[word + MARGIN] = fine;
        coarse[word + MARGIN] = joined;
    }

    /** The word in lower case without the s of plurals and of verbs; 0 for words that have none. */
    int base(int word) {
        return base[word + MARGIN];
    }

    /** Number of the parts of speech that the word was met as; 0 where none is known. */
    public int use(int word) {
        return use[word + MARGIN];
    }

    /** The same of the word without the s of plurals and of verbs. */
    public int useOfBase(int word) {
        return useOfBase[word + MARGIN];
    }

    /** Number of what finite verbs are likely before and behind the word; 0 where no lexicon says. */
    public int clause(int word) {
        return clause[word + MARGIN];
    }

    void setUses(int word, int own, int ofBase, int around) {
        use[word + MARGIN] = own;
        useOfBase[word + MARGIN] = ofBase;
        clause[word + MARGIN] = around;
    }

    /** The word that this one hangs on, or {@link #ROOT}. */
    public int head(int word) {
        return head[word + MARGIN];
    }

    /** Number of the relation to the head. */
    public int relation(int word) {
        return relation[word + MARGIN];
    }

    public void attach(int word, int to, int by) {
        head[word + MARGIN] = to;
        relation[word + MARGIN] = by;
    }

    /** Whether a draft says how the words hang. */
    public boolean drafted() {
        return drafted;
    }

    /** The word that this one hangs on in the draft, or {@link #ROOT}; not to be asked beyond the edges. */
    public int draftHead(int word) {
        return draftHead[word + MARGIN];
    }

    /** Number of the relation to the head in the draft. */
    public int draftRelation(int word) {
        return draftRelation[word + MARGIN];
    }

    /** Takes the dependencies of a mirrored sentence as a draft of this one's. */
    public void draft(Words mirrored) {
        for (int word = 0; word < size; word++) {
            int other = size - 1 - word;
            int hangsOn = mirrored.head(other);
            setDraft(word, hangsOn == ROOT ? ROOT : size - 1 - hangsOn, mirrored.relation(other));
        }
    }

    /** Sets how a word hangs in the draft. */
    public void setDraft(int word, int to, int by) {
        drafted = true;
        draftHead[word + MARGIN] = to;
        draftRelation[word + MARGIN] = by;
    }
}
