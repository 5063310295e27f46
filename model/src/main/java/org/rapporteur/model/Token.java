package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One word or mark of an annotated text: a view of its columns.
 *
 * @param in the text that it belongs to
 * @param index its place, counted through the whole text from 0
 */
public record Token(AnnotatedText in, int index) implements Comparable<Token> {
    public Token {
        requireNonNull(in, "in");
        Objects.checkIndex(index, in.size());
    }

    public Span span() {
        return new Span(in.part(), in.start(index), in.end(index));
    }

    /** The words as they stand in the text. */
    public Evidence quote() {
        return in.quote(index, index);
    }

    /** The word with quotes and blanks normalised. */
    public String form() {
        return in.form(index);
    }

    /** Dictionary form: lower case but for names. */
    public String lemma() {
        return in.lemma(index);
    }

    /** Penn Treebank tag. */
    public String tag() {
        return in.tag(index);
    }

    public UniversalTag universalTag() {
        return in.universalTag(index);
    }

    /**
     * Morphological features as in CoNLL-U's sixth column, {@code Tense=Past|VerbForm=Fin}, of these: mood,
     * number, tense, form and voice of verbs; empty where the word has none.
     */
    public String features() {
        return Morphology.text(this);
    }

    /** The value of a feature, such as {@code Past} of {@code Tense}. */
    public Optional<String> feature(String name) {
        return Optional.ofNullable(Morphology.of(this).get(name));
    }

    /** Universal relation to the head with its subtype, such as {@code nsubj:pass}. */
    public String relation() {
        return in.relation(index);
    }

    /** Whether the relation is the given one, or a subtype of it. */
    public boolean is(String relation) {
        return AnnotatedText.isWithin(relation(), relation);
    }

    /** The word that this one hangs on; empty for a root. */
    public Optional<Token> head() {
        int head = in.head(index);
        return head == AnnotatedText.ROOT ? Optional.empty() : Optional.of(in.token(head));
    }

    /** The words that hang on this one, in reading order. */
    public Stream<Token> dependents() {
        return in.dependentsOf(index);
    }

    /** Those of the dependents that stand in the relation or a subtype of it, in reading order. */
    public Stream<Token> dependents(String relation) {
        return in.dependentsOf(index, relation).stream();
    }

    /** The token and all below it, in no order. */
    public Stream<Token> subtree() {
        return Stream.concat(Stream.of(this), dependents().flatMap(Token::subtree));
    }

    public Sentence sentence() {
        return new Sentence(in, in.sentenceOf(index));
    }

    /** The name that this token is part of. */
    public Optional<AnnotatedText.Name> name() {
        return in.nameAt(index);
    }

    @Override
    public int compareTo(Token other) {
        return Integer.compare(index, other.index);
    }

    /** The form with its place, for error messages. */
    @Override
    public String toString() {
        return form() + "@" + index;
    }
}
