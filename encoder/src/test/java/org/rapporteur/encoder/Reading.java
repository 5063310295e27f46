package org.rapporteur.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** The real engine of language and the real reader of encoder, loaded once for all tests. */
final class Reading {
    static final OnnxSentenceEncoder ENCODER = OnnxSentenceEncoder.load();
    private static final LanguageEngine ENGINE = load();

    private Reading() {}

    private static LanguageEngine load() {
        try {
            return ReaderFactory.load().create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized AnnotatedReport report(String text) {
        return new AnnotatedReport(
                Report.of(Origin.UNKNOWN, Masthead.UNKNOWN, text, Map.of()), null, ENGINE.annotate(Part.TEXT, text));
    }

    static Sentence sentence(String text) {
        return report(text).text().sentences().get(0);
    }

    static Token token(Sentence sentence, String form) {
        return sentence.tokens()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
