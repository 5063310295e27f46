package org.rapporteur.reconcile.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;
import org.rapporteur.model.Relation;

/**
 * One readable line for a finding, such as
 * <pre>
 * Ruritania (Anna Bell) → Graustark: visit, 2024-05-14 "arrived"
 * bilateral trade: 41,000,000,000 us dollar (2023)
 * </pre>
 */
final class Summaries {
    private static final int LONGEST_QUOTE = 120;

    String of(Finding finding) {
        return oneLine(finding.match(this::event, this::quotation, this::quantity, this::relation));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String event(PoliticalEvent event) {
        StringBuilder line = new StringBuilder(names(event.actors()));
        if (!event.recipients().isEmpty()) {
            line.append(" → ").append(names(event.recipients()));
        }
        line.append(": ").append(act(event.act()));
        String days = days(event.time());
        if (!days.isEmpty()) {
            line.append(", ").append(days);
        }
        return line.append(" “")
                .append(shortened(event.words().text()))
                .append('”')
                .toString();
    }

    private static String act(Act act) {
        List<String> words = new ArrayList<>();
        act.auxiliaryModes().forEach(mode -> words.add(mode.name().toLowerCase(Locale.ROOT)));
        words.add(act.type().name().toLowerCase(Locale.ROOT));
        if (act.planned() != null) {
            words.add("to " + act.planned().name().toLowerCase(Locale.ROOT));
        }
        String modes = act.modes().isEmpty() ? "" : " (" + String.join(", ", act.modes()) + ")";
        return String.join(" ", words) + modes;
    }

    private static String days(EventTime time) {
        @Nullable LocalDate start = time.start();
        @Nullable LocalDate end = time.end();
        if (start == null) {
            return "";
        }
        return end == null || end.equals(start) ? start.toString() : start + " to " + end;
    }

    private static String names(List<Entity> entities) {
        return entities.isEmpty() ? "?" : entities.stream().map(Summaries::name).collect(Collectors.joining(", "));
    }

    private static String name(Entity entity) {
        @Nullable String full = entity.identity().name();
        @Nullable String code = entity.identity().code();
        return (full == null ? entity.text() : full) + (code == null ? "" : " (" + code + ")");
    }

    private String quotation(Quotation quotation) {
        String speaker = quotation.speaker() == null ? "?" : name(quotation.speaker());
        return speaker + ": “" + shortened(quotation.content().get(0).text()) + "”";
    }

    private String quantity(Quantity quantity) {
        Quantity.Amount amount = quantity.amount();
        StringBuilder line = new StringBuilder();
        line.append(quantity.measure() == null ? "" : quantity.measure() + ": ");
        line.append(
                amount.comparison() == Quantity.Comparison.EQUAL
                        ? ""
                        : amount.comparison().sign() + " ");
        line.append(String.format(Locale.ROOT, "%,f", amount.value()).replaceAll("\\.?0+$", ""));
        if (amount.upper() != null) {
            line.append(" to ").append(amount.upper().toPlainString());
        }
        line.append(amount.unit() == null ? "" : " " + amount.unit().name());
        line.append(
                quantity.period() == null
                        ? ""
                        : " (" + quantity.period().words().text() + ")");
        return line.toString();
    }

    private String relation(Relation relation) {
        String parties = relation.parties().stream()
                .map(party -> party.role() + " " + name(party.entity()))
                .collect(Collectors.joining(", "));
        @Nullable String level = relation.terms().level();
        return relation.relation() + (level == null ? "" : " (" + level + ")") + ": " + parties;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int cut = Character.isHighSurrogate(words.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return words.substring(0, cut) + "…";
    }
}
