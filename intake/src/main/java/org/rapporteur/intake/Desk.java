package org.rapporteur.intake;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.masthead.PrintedMasthead;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/**
 * Makes reports of what a format reads in one source and passes them on: fills in what the user says
 * of all reports, looks for the masthead, checks the text.
 */
final class Desk {
    private final String source;
    private final ReadingDefaults defaults;
    private final ReportSink sink;

    /**
     * @param source as the user named it
     */
    Desk(String source, ReadingDefaults defaults, ReportSink sink) {
        this.source = source;
        this.defaults = defaults;
        this.sink = sink;
    }

    /** What to say of a source that holds nothing. */
    static BadDocumentException empty() {
        return new BadDocumentException("is empty", "remove it, or put a report into it");
    }

    /**
     * Passes a report on, or sets it aside where it is none.
     *
     * @param place where in the source it begins; null where it is all of it
     */
    void take(ReportFields fields, String text, @Nullable String place) {
        Report report;
        try {
            report = report(fields, Storable.of(text));
        } catch (BadDocumentException e) {
            setAside(e.at(place));
            return;
        }
        sink.report(report);
    }

    void setAside(BadDocumentException bad) {
        sink.setAside(bad.toReject(source));
    }

    private Report report(ReportFields fields, String text) throws BadDocumentException {
        check(text);
        @Nullable String outlet = fields.value(InputKey.OUTLET).orElse(defaults.outlet());
        @Nullable String sourceId = fields.value(InputKey.ID).orElse(null);
        @Nullable String url = fields.value(InputKey.URL).orElse(null);
        return Report.of(new Origin(sourceId, source, outlet, url), masthead(fields, text), text, fields.metadata());
    }

    private Masthead masthead(ReportFields fields, String text) throws BadDocumentException {
        PrintedMasthead printed = PrintedMasthead.of(text);
        Optional<Publication> published = fields.published();
        return new Masthead(
                published.orElse(defaults.published()),
                fields.value(InputKey.TITLE)
                        .map(Desk::onOneLine)
                        .filter(title -> !title.isBlank())
                        .orElse(null),
                fields.value(InputKey.BYLINE).orElse(printed.byline()),
                printed.dateline(),
                printed.credit(),
                fields.value(InputKey.LANGUAGE).flatMap(LanguageTags::of).orElse(null));
    }

    private static void check(String text) throws BadDocumentException {
        if (text.isBlank()) {
            throw new BadDocumentException("has a text without words", "remove it, or put the report's words into it");
        }
        if (text.length() > Limits.TEXT_CHARACTERS) {
            throw new BadDocumentException(
                    String.format(
                            Locale.ROOT,
                            "has a text of %d characters, more than the %d of a long report",
                            text.length(),
                            Limits.TEXT_CHARACTERS),
                    "split it into its reports");
        }
    }

    /** Blank for line break, one for one: offsets into the title stay those of the title given. */
    private static String onOneLine(String title) {
        return title.replaceAll("[\\n\\r\\f\\x0B\\x85\\u2028\\u2029]", " ");
    }
}
