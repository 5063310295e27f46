package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One sentence of an annotated text: a view of its columns.
 *
 * @param in the text that it belongs to
 * @param index its place among the text's sentences, from 0
 */
public record Sentence(AnnotatedText in, int index) {
    public Sentence {
        requireNonNull(in, "in");
    }

    /** Index of the first token in the text. */
    public int firstToken() {
        return in.firstToken(index);
    }

    /** Index after the last token. */
    public int endToken() {
        return in.endToken(index);
    }

    public int size() {
        return endToken() - firstToken();
    }

    public Stream<Token> tokens() {
        return IntStream.range(firstToken(), endToken()).mapToObj(in::token);
    }

    public Span span() {
        return new Span(in.part(), in.start(firstToken()), in.end(endToken() - 1));
    }

    public Evidence quote() {
        return in.quote(span());
    }

    /** The word that hangs on none; in a sentence that was not parsed, the first word. */
    public Optional<Token> root() {
        return tokens().filter(token -> token.head().isEmpty()).findFirst();
    }

    /** Whether an engine has hung its words on each other. */
    public boolean isParsed() {
        return size() == 1 || tokens().anyMatch(token -> token.head().isPresent());
    }
}
