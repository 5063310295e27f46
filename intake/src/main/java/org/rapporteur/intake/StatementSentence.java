package org.rapporteur.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.intake.StatementParties.Named;
import org.rapporteur.model.FindingKind;

/** Tells in one sentence what a row of statements says; the sentence is the headline of its report. */
final class StatementSentence {
    private StatementSentence() {}

    static String of(FindingKind kind, StatementRow row, List<Named> actors, List<Named> recipients)
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
}
