package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text with its sentences, tokens, tags, basic dependencies and names, in the conventions of
 * Universal Dependencies v2: clitics are words of their own, a name's words hang on its first by
 * {@code flat}, function words hang on content words.
 *
 * <p>Kept as columns, one value a token, because every report passes through here; read it through
 * the small views {@link Sentence} and {@link Token}. Filled once by a {@link Builder}; immutable
 * and safe to share between threads afterwards.
 */
public final class AnnotatedText {
    /** The head of a token that hangs on none. */
    public static final int ROOT = -1;

    private final Part part;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] forms;
    private final String[] lemmas;
    private final String[] tags;
    private final UniversalTag[] universalTags;
    private final int[] heads;
    private final String[] relations;
    private final int[] sentenceStarts;
    private final int[] sentenceOf;
    private final List<Name> names;
    // Dependents of token t: dependents[dependentsFrom[t]] up to dependents[dependentsFrom[t + 1]].
    private final int[] dependentsFrom;
    private final int[] dependents;

    private AnnotatedText(Builder from) {
        part = from.part;
        text = from.text;
        int size = from.size;
        starts = Arrays.copyOf(from.starts, size);
        ends = Arrays.copyOf(from.ends, size);
        forms = Arrays.copyOf(from.forms, size);
        lemmas = Arrays.copyOf(from.lemmas, size);
        tags = Arrays.copyOf(from.tags, size);
        universalTags = Arrays.copyOf(from.universalTags, size);
        heads = Arrays.copyOf(from.heads, size);
        relations = Arrays.copyOf(from.relations, size);
        sentenceStarts = Arrays.copyOf(from.sentenceStarts, from.sentences);
        sentenceOf = sentencesOfTokens(sentenceStarts, size);
        names = List.copyOf(from.names);
        dependentsFrom = new int[size + 1];
        dependents = new int[size];
        checkHeads();
        indexDependents();
    }

    private static int[] sentencesOfTokens(int[] sentenceStarts, int size) {
        int[] sentenceOf = new int[size];
        for (int sentence = 0; sentence < sentenceStarts.length; sentence++) {
            int end = sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : size;
            Arrays.fill(sentenceOf, sentenceStarts[sentence], end, sentence);
        }
        return sentenceOf;
    }

    private void checkHeads() {
        byte[] state = new byte[heads.length]; // 0 unseen, 1 on the way up, 2 known to end at a root
        for (int token = 0; token < heads.length; token++) {
            int head = heads[token];
            if (head != ROOT && (head < 0 || head >= heads.length || sentenceOf[head] != sentenceOf[token])) {
                throw new IllegalArgumentException("Token " + token + " hangs outside its sentence, on " + head);
            }
        }
        for (int token = 0; token < heads.length; token++) {
            climb(token, state);
        }
    }

    private void climb(int token, byte[] state) {
        int at = token;
        while (at != ROOT && state[at] == 0) {
            state[at] = 1;
            at = heads[at];
        }
        if (at != ROOT && state[at] == 1) {
            throw new IllegalArgumentException("Token " + at + " hangs on itself");
        }
        for (at = token; at != ROOT && state[at] == 1; at = heads[at]) {
            state[at] = 2;
        }
    }

    private void indexDependents() {
        for (int head : heads) {
            if (head != ROOT) {
                dependentsFrom[head + 1]++;
            }
        }
        for (int token = 0; token < heads.length; token++) {
            dependentsFrom[token + 1] += dependentsFrom[token];
        }
        int[] next = Arrays.copyOf(dependentsFrom, heads.length);
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] != ROOT) {
                dependents[next[heads[token]]++] = token;
            }
        }
    }

    /** The part of the report that this is. */
    public Part part() {
        return part;
    }

    /** The string that the spans count in. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return starts.length;
    }

    /** The token at an index, counted through the whole text from 0. */
    public Token token(int index) {
        return new Token(this, index);
    }

    /** All tokens, in reading order. */
    public Stream<Token> tokens() {
        return IntStream.range(0, size()).mapToObj(this::token);
    }

    /** All sentences, in reading order; together they hold every token once. */
    public List<Sentence> sentences() {
        return IntStream.range(0, sentenceStarts.length)
                .mapToObj(index -> new Sentence(this, index))
                .toList();
    }

    /** The names found, in reading order, none overlapping another. */
    public List<Name> names() {
        return names;
    }

    /** The words at a span of this text. */
    public Evidence quote(Span span) {
        if (span.part() != part || span.end() > text.length()) {
            throw new IllegalArgumentException("No such place in this " + part + ": " + span);
        }
        return new Evidence(span, text.substring(span.start(), span.end()));
    }

    /** From the start of one token to the end of another, both within. */
    public Evidence quote(int firstToken, int lastToken) {
        return quote(new Span(part, starts[firstToken], ends[lastToken]));
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    String form(int token) {
        return forms[token];
    }

    String lemma(int token) {
        return lemmas[token];
    }

    String tag(int token) {
        return tags[token];
    }

    UniversalTag universalTag(int token) {
        return universalTags[token];
    }

    int head(int token) {
        return heads[token];
    }

    String relation(int token) {
        return relations[token];
    }

    /** Half of all words have none: nothing is made for them. */
    Stream<Token> dependentsOf(int token) {
        int from = dependentsFrom[token];
        int count = dependentsFrom[token + 1] - from;
        if (count == 0) {
            return Stream.empty();
        }
        Token[] found = new Token[count];
        for (int at = 0; at < count; at++) {
            found[at] = token(dependents[from + at]);
        }
        return Arrays.stream(found);
    }

    /** Most words have no dependent of a given kind: nothing is made for them. */
    List<Token> dependentsOf(int token, String relation) {
        List<Token> found = List.of();
        for (int at = dependentsFrom[token]; at < dependentsFrom[token + 1]; at++) {
            if (isWithin(relations[dependents[at]], relation)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(token(dependents[at]));
            }
        }
        return found;
    }

    /** Whether a relation is the given one or a subtype of it. */
    static boolean isWithin(String own, String relation) {
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    int sentenceOf(int token) {
        return sentenceOf[token];
    }

    int firstToken(int sentence) {
        return sentenceStarts[sentence];
    }

    int endToken(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : size();
    }

    Optional<Name> nameAt(int token) {
        int low = 0;
        int high = names.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Name name = names.get(middle);
            if (token < name.firstToken()) {
                high = middle - 1;
            } else if (token >= name.endToken()) {
                low = middle + 1;
            } else {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /**
     * A name.
     *
     * @param firstToken index of its first token
     * @param endToken index after its last
     * @param kind what it names
     */
    public record Name(int firstToken, int endToken, NameKind kind) {
        public Name {
            requireNonNull(kind, "kind");
            if (firstToken < 0 || endToken <= firstToken) {
                throw new IllegalArgumentException("A name needs tokens, got " + firstToken + ".." + endToken);
            }
        }
    }

    /**
     * Fills the columns, token by token in reading order, sentence by sentence. Not thread-safe.
     *
     * <p>A token hangs on none until {@link #attach} says otherwise; a sentence that was not parsed
     * keeps it so. {@link #build} checks that heads lie in the same sentence and form no cycle.
     */
    public static final class Builder {
        private static final String UNATTACHED = "dep";

        private final Part part;
        private final String text;
        private final List<Name> names = new ArrayList<>();
        private int size;
        private int sentences;
        private int[] sentenceStarts = new int[16];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private String[] forms = new String[256];
        private String[] lemmas = new String[256];
        private String[] tags = new String[256];
        private UniversalTag[] universalTags = new UniversalTag[256];
        private int[] heads = new int[256];
        private String[] relations = new String[256];

        public Builder(Part part, String text) {
            this.part = requireNonNull(part, "part");
            this.text = requireNonNull(text, "text");
        }

        /** Begins a sentence: the tokens that follow are its. An empty sentence is none. */
        public Builder sentence() {
            if (sentences > 0 && sentenceStarts[sentences - 1] == size) {
                return this;
            }
            if (sentences == sentenceStarts.length) {
                sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2);
            }
            sentenceStarts[sentences++] = size;
            return this;
        }

        /**
         * Adds a token behind those before, in the sentence begun last.
         *
         * @param start first code unit in the text, not before the end of the token before
         * @param end the code unit after the last
         * @param form the word, with quotes and blanks normalised
         * @param lemma its dictionary form
         * @param tag Penn Treebank tag
         * @return the token's index
         */
        public int token(int start, int end, String form, String lemma, String tag, UniversalTag universalTag) {
            int before = size == 0 ? 0 : ends[size - 1];
            if (sentences == 0) {
                throw new IllegalStateException("Begin a sentence before its first token");
            }
            if (start < before || end <= start || end > text.length()) {
                throw new IllegalArgumentException(
                        "A token at " + start + ".." + end + " does not follow " + before + " within " + text.length());
            }
            if (size == starts.length) {
                grow(size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            forms[size] = requireNonNull(form, "form");
            lemmas[size] = requireNonNull(lemma, "lemma");
            tags[size] = requireNonNull(tag, "tag");
            universalTags[size] = requireNonNull(universalTag, "universalTag");
            heads[size] = ROOT;
            relations[size] = UNATTACHED;
            return size++;
        }

        private void grow(int capacity) {
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            forms = Arrays.copyOf(forms, capacity);
            lemmas = Arrays.copyOf(lemmas, capacity);
            tags = Arrays.copyOf(tags, capacity);
            universalTags = Arrays.copyOf(universalTags, capacity);
            heads = Arrays.copyOf(heads, capacity);
            relations = Arrays.copyOf(relations, capacity);
        }

        /**
         * Hangs a token on another of its sentence, or on {@link #ROOT}.
         *
         * @param relation universal relation with its subtype, such as {@code nsubj:pass}
         */
        public Builder attach(int token, int head, String relation) {
            heads[requireToken(token)] = head;
            relations[token] = requireNonNull(relation, "relation");
            return this;
        }

        private int requireToken(int token) {
            if (token < 0 || token >= size) {
                throw new IllegalArgumentException("No token " + token + " of " + size);
            }
            return token;
        }

        /** Adds a name behind those before; it overlaps none of them. */
        public Builder name(int firstToken, int endToken, NameKind kind) {
            int before = names.isEmpty() ? 0 : names.get(names.size() - 1).endToken();
            if (firstToken < before || endToken > size) {
                throw new IllegalArgumentException(
                        "A name at " + firstToken + ".." + endToken + " does not follow " + before + " within " + size);
            }
            names.add(new Name(firstToken, endToken, kind));
            return this;
        }

        public int size() {
            return size;
        }

        public AnnotatedText build() {
            if (sentences > 0 && sentenceStarts[sentences - 1] == size) {
                sentences--;
            }
            return new AnnotatedText(this);
        }
    }
}
