package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.StatementParties.Named;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Makes a small report of a row: its outlet is the source, its headline a sentence made of the cells,
 * its text the source's own words or else the same sentence, and its one finding what the row says.
 */
final class StatementMaker {
    /** The version that such a finding carries: it was read from cells, not coded from words. */
    private static final String CODER = "statement-1";

    /** Marks the report as a statement for those who file it. */
    private static final String STATEMENT = "statement";

    private final StatementParties parties;
    private final StatementFindings findings;

    StatementMaker(Knowledge knowledge) {
        this.parties = new StatementParties(knowledge);
        this.findings = new StatementFindings(knowledge.plover());
    }

    CodedReport make(StatementRow row, String sourceName) throws BadDocumentException {
        FindingKind kind = row.constant(StatementColumn.KIND, FindingKind.class);
        String source = row.required(StatementColumn.SOURCE);
        @Nullable Publication published = published(row);
        List<Named> actors = named(row, StatementColumn.ACTOR, published);
        List<Named> recipients = named(row, StatementColumn.RECIPIENT, published);
        String sentence = StatementSentence.of(kind, row, actors, recipients);
        Report report = Report.of(
                new Origin(
                        null, sourceName, source, row.text(StatementColumn.URL).orElse(null)),
                new Masthead(published, sentence, null, null, null, "en"),
                row.text(StatementColumn.TEXT).orElse(sentence),
                Map.of(STATEMENT, "\"" + kind.name().toLowerCase(Locale.ROOT) + "\""));
        StatementCells cells = new StatementCells(row, report, entities(report, actors), entities(report, recipients));
        return new CodedReport(report, CODER, List.of(findings.of(kind, cells)));
    }

    private static @Nullable Publication published(StatementRow row) throws BadDocumentException {
        @Nullable String cell = row.text(StatementColumn.PUBLISHED).orElse(null);
        if (cell == null) {
            return null;
        }
        @Nullable Publication published = PublicationParser.parse(cell).orElse(null);
        if (published == null) {
            throw row.wrong(StatementColumn.PUBLISHED, "is no date: " + cell, "write it as 2024-07-03");
        }
        return published;
    }

    private List<Named> named(StatementRow row, StatementColumn column, @Nullable Publication published) {
        @Nullable LocalDate day = published == null ? null : published.date();
        return row.list(column).stream().map(cell -> parties.named(cell, day)).toList();
    }

    /** Each with the place where the text names it, if it does. */
    private static List<Entity> entities(Report report, List<Named> named) {
        return named.stream()
                .map(party -> {
                    int at = report.text().indexOf(party.name());
                    @Nullable
                    Span span = at < 0 ? null : Span.of(at, at + party.name().length());
                    return new Entity(party.name(), span, party.identity());
                })
                .toList();
    }
}
