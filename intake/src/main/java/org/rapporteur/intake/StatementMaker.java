package org.rapporteur.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.StatementParties.Named;
import org.rapporteur.intake.StatementRow.Days;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Basis;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;
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

    private static final Set<EventType> HAS_NO_RECIPIENT_SIDE = EnumSet.of(EventType.AGREE, EventType.COOPERATE);

    private final Knowledge knowledge;
    private final StatementParties parties;

    StatementMaker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.parties = new StatementParties(knowledge);
    }

    CodedReport make(StatementRow row, String sourceName) throws BadDocumentException {
        FindingKind kind = row.constant(StatementColumn.KIND, FindingKind.class);
        String source = row.required(StatementColumn.SOURCE);
        @Nullable Publication published = published(row);
        List<Named> actors = named(row, StatementColumn.ACTOR, published);
        List<Named> recipients = named(row, StatementColumn.RECIPIENT, published);
        String sentence = sentence(kind, row, actors, recipients);
        Report report = Report.of(
                new Origin(
                        null, sourceName, source, row.text(StatementColumn.URL).orElse(null)),
                new Masthead(published, sentence, null, null, null, "en"),
                row.text(StatementColumn.TEXT).orElse(sentence),
                Map.of(STATEMENT, "\"" + kind.name().toLowerCase(Locale.ROOT) + "\""));
        Cells cells = new Cells(row, report, entities(report, actors), entities(report, recipients));
        return new CodedReport(report, CODER, List.of(finding(kind, cells)));
    }

    /** A row with the report that was made of it. */
    private record Cells(StatementRow row, Report report, List<Entity> actors, List<Entity> recipients) {
        List<Entity> all() {
            return Stream.concat(actors.stream(), recipients.stream()).toList();
        }

        Evidence evidence() {
            return report.quote(Span.of(0, report.text().length()));
        }

        Basis basis(FindingKind kind) {
            return Basis.of(kind, report.id(), List.of(evidence()), 1);
        }
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

    private static String sentence(FindingKind kind, StatementRow row, List<Named> actors, List<Named> recipients)
            throws BadDocumentException {
        String all = names(Stream.concat(actors.stream(), recipients.stream()).toList());
        String actor = names(actors);
        return switch (kind) {
            case QUANTITY ->
                capitalised(row.text(StatementColumn.MEASURE).orElse("figure"))
                        + (all.isEmpty() ? "" : " of " + all)
                        + row.text(StatementColumn.PERIOD)
                                .map(period -> " in " + period)
                                .orElse("")
                        + ": "
                        + row.text(StatementColumn.COMPARATOR)
                                .filter(sign -> !sign.equals("="))
                                .map(sign -> sign + " ")
                                .orElse("")
                        + row.required(StatementColumn.VALUE)
                        + row.text(StatementColumn.UNIT).map(unit -> " " + unit).orElse("") + ".";
            case EVENT ->
                actor + ": "
                        + row.text(StatementColumn.MODE)
                                .orElse(row.required(StatementColumn.EVENT).toLowerCase(Locale.ROOT))
                        + (recipients.isEmpty() ? "" : " (" + names(recipients) + ")")
                        + row.text(StatementColumn.DATE)
                                .map(date -> ", " + date)
                                .orElse("") + ".";
            case RELATION ->
                all + ": "
                        + row.text(StatementColumn.LEVEL).orElse(row.required(StatementColumn.RELATION))
                        + row.text(StatementColumn.SINCE)
                                .map(since -> " since " + since)
                                .orElse("") + ".";
            case QUOTATION -> (actor.isEmpty() ? "" : actor + ": ") + "“" + row.required(StatementColumn.QUOTE) + "”";
        };
    }

    private static String names(List<Named> named) {
        return named.stream().map(Named::name).collect(Collectors.joining(" and "));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Finding finding(FindingKind kind, Cells cells) throws BadDocumentException {
        return switch (kind) {
            case QUANTITY -> quantity(cells);
            case EVENT -> event(cells);
            case RELATION -> relation(cells);
            case QUOTATION -> quotation(cells);
        };
    }

    private static Finding quantity(Cells cells) throws BadDocumentException {
        BigDecimal value = cells.row().number(StatementColumn.VALUE);
        @Nullable Days period = cells.row().days(StatementColumn.PERIOD).orElse(null);
        return new Quantity(
                cells.basis(FindingKind.QUANTITY),
                new Quantity.Amount(value, null, comparison(cells.row()), unit(cells.row())),
                cells.row().text(StatementColumn.MEASURE).orElse(null),
                cells.all(),
                period == null ? null : new Period(period.start(), period.end(), periodWords(cells)),
                null,
                null,
                null);
    }

    /** Where the text prints the period, else all of it. */
    private static Evidence periodWords(Cells cells) throws BadDocumentException {
        String printed = cells.row().required(StatementColumn.PERIOD);
        int at = cells.report().text().indexOf(printed);
        return at < 0 ? cells.evidence() : cells.report().quote(Span.of(at, at + printed.length()));
    }

    private static Quantity.Comparison comparison(StatementRow row) throws BadDocumentException {
        String sign = row.text(StatementColumn.COMPARATOR).orElse("=");
        for (Quantity.Comparison comparison : Quantity.Comparison.values()) {
            if (comparison.sign().equals(sign)) {
                return comparison;
            }
        }
        throw row.wrong(StatementColumn.COMPARATOR, "is none: " + sign, "write =, >, < or ~, or leave it empty");
    }

    private static Quantity.@Nullable Unit unit(StatementRow row) {
        @Nullable String cell = row.text(StatementColumn.UNIT).orElse(null);
        if (cell == null) {
            return null;
        }
        if (cell.equals("%") || cell.equalsIgnoreCase("percent")) {
            return new Quantity.Unit("%", "percentage");
        }
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(cell))
                .findFirst();
        return new Quantity.Unit(
                cell,
                currency.map(known -> known.getDisplayName(Locale.ENGLISH))
                        .orElse(cell)
                        .toLowerCase(Locale.ROOT));
    }

    private Finding event(Cells cells) throws BadDocumentException {
        EventType type = cells.row().constant(StatementColumn.EVENT, EventType.class);
        @Nullable Days days = cells.row().days(StatementColumn.DATE).orElse(null);
        List<String> modes = cells.row().list(StatementColumn.MODE);
        for (String mode : modes) {
            if (!knowledge.plover().hasMode(type, mode)) {
                throw cells.row()
                        .wrong(
                                StatementColumn.MODE,
                                "is no mode of " + type + ": " + mode,
                                "write one of "
                                        + String.join(" ", knowledge.plover().modes(type)));
            }
        }
        if (cells.actors().isEmpty()) {
            throw cells.row().wrong(StatementColumn.ACTOR, "is empty", "say who acts");
        }
        boolean together = HAS_NO_RECIPIENT_SIDE.contains(type);
        Act act = new Act(
                type,
                modes,
                List.of(),
                Set.<AuxiliaryMode>of(),
                null,
                knowledge.plover().score(type, modes),
                knowledge.plover().cameoRoot(type).orElse(null));
        return new PoliticalEvent(
                cells.basis(FindingKind.EVENT),
                act,
                together ? cells.all() : cells.actors(),
                together ? List.of() : cells.recipients(),
                days == null
                        ? EventTime.UNSETTLED
                        : new EventTime(
                                days.start(), days.end().equals(days.start()) ? null : days.end(), cells.evidence()),
                null,
                cells.evidence(),
                null);
    }

    private static Finding relation(Cells cells) throws BadDocumentException {
        String relation = cells.row().required(StatementColumn.RELATION);
        List<String> roles = roles(relation);
        List<Relation.Party> sides = new ArrayList<>();
        cells.actors().forEach(actor -> sides.add(new Relation.Party(roles.get(0), actor)));
        cells.recipients().forEach(other -> sides.add(new Relation.Party(roles.get(1), other)));
        if (sides.isEmpty()) {
            throw cells.row().wrong(StatementColumn.ACTOR, "is empty", "say between whom the relation is");
        }
        return new Relation(
                cells.basis(FindingKind.RELATION),
                relation,
                sides,
                new Relation.Terms(cells.row().text(StatementColumn.LEVEL).orElse(null), null, null, null, List.of()),
                cells.row().text(StatementColumn.SINCE).orElse(null),
                null,
                null);
    }

    /** The roles of the actors and of the recipients. */
    private static List<String> roles(String relation) {
        return switch (relation) {
            case "membership" -> List.of("member", "organisation");
            case "participation" -> List.of("participant", "initiative");
            case "trade-partner-rank" -> List.of("partner", "of");
            case "trade-goods" -> List.of("exporter", "importer");
            case "office" -> List.of("holder", "of");
            case "project" -> List.of("participant", "participant");
            case "debt" -> List.of("debtor", "creditor");
            default -> List.of("side", "side");
        };
    }

    private static Finding quotation(Cells cells) throws BadDocumentException {
        String quote = cells.row().required(StatementColumn.QUOTE);
        int at = cells.report().text().indexOf(quote);
        Evidence words = at < 0 ? cells.evidence() : cells.report().quote(Span.of(at, at + quote.length()));
        return new Quotation(
                cells.basis(FindingKind.QUOTATION),
                cells.actors().isEmpty() ? null : cells.actors().get(0),
                Quotation.Type.DIRECT,
                null,
                List.of(words),
                null,
                cells.row().days(StatementColumn.DATE).map(Days::start).orElse(null));
    }
}
