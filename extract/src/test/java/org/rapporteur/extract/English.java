package org.rapporteur.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.language.reader.ReaderFactory;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** The real engine of language, loaded once for all tests. */
public final class English {
    private static final LanguageEngine ENGINE = load();

    private English() {}

    private static LanguageEngine load() {
        try {
            return ReaderFactory.load().create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized AnnotatedText annotate(String text) {
        return ENGINE.annotate(Part.TEXT, text);
    }

    public static synchronized AnnotatedReport report(
            @Nullable String title, String text, @Nullable LocalDate published) {
        Publication publication = published == null ? null : Publication.on(published);
        Masthead masthead = new Masthead(publication, title, null, null, null, null);
        return new AnnotatedReport(
                Report.of(Origin.UNKNOWN, masthead, text, Map.of()),
                title == null ? null : ENGINE.annotate(Part.TITLE, title),
                ENGINE.annotate(Part.TEXT, text));
    }
}
