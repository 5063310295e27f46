package org.rapporteur.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

/** The models, read once for all tests of this module, and what every annotation must satisfy. */
final class Shared {
    static final LanguageEngine.Factory FACTORY = new CoreNlpEngineFactory();
    private static final LanguageEngine ENGINE = FACTORY.create();

    private Shared() {}

    static AnnotatedText annotate(String text) {
        AnnotatedText annotated = ENGINE.annotate(Part.TEXT, text);
        assertSound(annotated, text);
        return annotated;
    }

    /** Spans lie in order and in bounds, cut no pair, hold every character that is not blank, no blank at an end. */
    static void assertSound(AnnotatedText annotated, String text) {
        assertThat(annotated.text()).isEqualTo(text);
        int before = 0;
        for (Token token : annotated.tokens().toList()) {
            assertThat(NormalisedText.of(text.substring(before, token.span().start()))
                            .text())
                    .isBlank();
            assertThat(token.quote().text())
                    .isEqualTo(text.substring(token.span().start(), token.span().end()));
            assertThat(token.form()).isNotBlank();
            assertThat(token.lemma()).isNotBlank();
            assertThat(NormalisedText.isBlank(token.quote().text().codePointAt(0)))
                    .isFalse();
            before = token.span().end();
        }
        assertThat(NormalisedText.of(text.substring(before)).text()).isBlank();
    }

    /** "(head, word)" of a relation, in reading order; to compare trees by eye. */
    static String pairs(AnnotatedText annotated, String relation) {
        StringBuilder pairs = new StringBuilder();
        annotated
                .tokens()
                .filter(token -> token.relation().equals(relation))
                .forEach(token -> pairs.append('(')
                        .append(token.head().map(Token::form).orElse("-"))
                        .append(", ")
                        .append(token.form())
                        .append(')'));
        return pairs.toString();
    }
}
