package org.rapporteur.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.StatementRow.Days;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.Act;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Period;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;

/** Makes of a row's cells the finding that they state. */
final class StatementFindings {
    private static final Set<EventType> HAS_NO_RECIPIENT_SIDE = EnumSet.of(EventType.AGREE, EventType.COOPERATE);

    private final Plover plover;

    StatementFindings(Plover plover) {
        this.plover = plover;
    }

    /**
     * The finding, without doubt and with all of the report's text as its evidence.
     *
     * @throws BadDocumentException naming the column that is wrong, and what to write
     */
    Finding of(FindingKind kind, StatementCells cells) throws BadDocumentException {
        return switch (kind) {
            case QUANTITY -> quantity(cells);
            case EVENT -> event(cells);
            case RELATION -> relation(cells);
            case QUOTATION -> quotation(cells);
        };
    }

    private static Finding quantity(StatementCells cells) throws BadDocumentException {
        BigDecimal value = cells.row().number(StatementColumn.VALUE);
        @Nullable Days period = cells.row().days(StatementColumn.PERIOD).orElse(null);
        return new Quantity(
                cells.basis(FindingKind.QUANTITY),
                new Quantity.Amount(value, null, comparison(cells.row()), unit(cells.row())),
                cells.row().text(StatementColumn.MEASURE).orElse(null),
                cells.all(),
                period == null
                        ? null
                        : new Period(
                                period.start(),
                                period.end(),
                                cells.evidence(cells.row().required(StatementColumn.PERIOD))),
                null,
                null,
                null);
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

    private Finding event(StatementCells cells) throws BadDocumentException {
        EventType type = cells.row().constant(StatementColumn.EVENT, EventType.class);
        @Nullable Days days = cells.row().days(StatementColumn.DATE).orElse(null);
        List<String> modes = cells.row().list(StatementColumn.MODE);
        for (String mode : modes) {
            if (!plover.hasMode(type, mode)) {
                throw cells.row()
                        .wrong(
                                StatementColumn.MODE,
                                "is no mode of " + type + ": " + mode,
                                "write one of " + String.join(" ", plover.modes(type)));
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
                plover.score(type, modes),
                plover.cameoRoot(type).orElse(null));
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

    private static Finding relation(StatementCells cells) throws BadDocumentException {
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

    private static Finding quotation(StatementCells cells) throws BadDocumentException {
        String quote = cells.row().required(StatementColumn.QUOTE);
        return new Quotation(
                cells.basis(FindingKind.QUOTATION),
                cells.actors().isEmpty() ? null : cells.actors().get(0),
                Quotation.Type.DIRECT,
                null,
                List.of(cells.evidence(quote)),
                null,
                cells.row().days(StatementColumn.DATE).map(Days::start).orElse(null));
    }
}
