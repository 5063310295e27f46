package org.rapporteur.reconcile.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventTime;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quotation;

/**
 * One readable line for a finding, such as
 * <pre>
 * Anna Bell visits Graustark (14 May 2024)
 * Bilateral trade of Ruritania and Graustark: $41 billion (2023)
 * Anna Bell: “We will never leave the pact.”
 * Ruritania is one of the largest trading partners of Graustark
 * </pre>
 */
final class Summaries {
    private static final int LONGEST_QUOTE = 120;

    private final ActWords acts = ActWords.shipped();
    private final QuantitySummary quantities = new QuantitySummary();
    private final RelationSummary relations = new RelationSummary();

    String of(Finding finding) {
        return oneLine(finding.match(this::event, this::quotation, quantities::of, relations::of));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String event(PoliticalEvent event) {
        boolean several = event.actors().size() > 1;
        ActWords.Phrase phrase = acts.of(event.act());
        String words = event.recipients().isEmpty() ? phrase.without() : phrase.with();
        StringBuilder line = new StringBuilder(event.actors().isEmpty() ? "Somebody" : names(event.actors()))
                .append(' ')
                .append(conjugated(words, event, several));
        if (!event.recipients().isEmpty()) {
            line.append(' ').append(names(event.recipients()));
        }
        List<String> asides = new ArrayList<>();
        if (!acts.isExact(event.act())) {
            asides.add("“" + shortened(event.words().text()) + "”");
        }
        String days = days(event.time());
        if (!days.isEmpty()) {
            asides.add(days);
        }
        return asides.isEmpty()
                ? line.toString()
                : line.append(" (")
                        .append(String.join(", ", asides))
                        .append(')')
                        .toString();
    }

    private static String conjugated(String words, PoliticalEvent event, boolean several) {
        if (has(event, AuxiliaryMode.NEGATION)) {
            return (several ? "do not " : "does not ") + words;
        }
        if (has(event, AuxiliaryMode.HYPOTHETICAL)) {
            return "may " + words;
        }
        if (event.act().planned() != null || has(event, AuxiliaryMode.FUTURE)) {
            return (several ? "are to " : "is to ") + words;
        }
        int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        return several ? words : ActWords.ending(words.substring(0, end)) + words.substring(end);
    }

    private static boolean has(PoliticalEvent event, AuxiliaryMode mode) {
        return event.act().auxiliaryModes().contains(mode);
    }

    /** {@code 2 July 2024}, {@code 2–4 July 2024}, {@code September 2022}, {@code 2019}. */
    private static String days(EventTime time) {
        @Nullable LocalDate start = time.start();
        if (start == null) {
            return "";
        }
        LocalDate end = time.lastDay().orElse(start);
        if (start.equals(end)) {
            return day(start);
        }
        boolean fromFirst =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (fromFirst && YearMonth.from(start).equals(YearMonth.from(end))) {
            return month(start) + " " + start.getYear();
        }
        if (fromFirst
                && start.getMonth() == Month.JANUARY
                && end.getMonth() == Month.DECEMBER
                && start.getYear() == end.getYear()) {
            return String.valueOf(start.getYear());
        }
        return YearMonth.from(start).equals(YearMonth.from(end))
                ? start.getDayOfMonth() + "–" + day(end)
                : day(start) + " to " + day(end);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String names(List<Entity> entities) {
        List<String> names = entities.stream().map(Summaries::name).distinct().collect(Collectors.toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + " and " + last;
    }

    static String name(Entity entity) {
        @Nullable String full = entity.identity().name();
        return full == null ? entity.text() : full;
    }

    private String quotation(Quotation quotation) {
        String speaker = quotation.speaker() == null ? "Somebody" : name(quotation.speaker());
        String words = quotation.content().stream()
                .map(stretch -> stretch.text().replaceAll("^[\\s“”\"]+|[\\s“”\"]+$", ""))
                .collect(Collectors.joining(" … "));
        String shown = shortened(words);
        return quotation.type() == Quotation.Type.DIRECT ? speaker + ": “" + shown + "”" : speaker + " says: " + shown;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_QUOTE);
        int cut = space > 0 ? space : LONGEST_QUOTE;
        int whole = Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut;
        return words.substring(0, whole) + " …";
    }
}
