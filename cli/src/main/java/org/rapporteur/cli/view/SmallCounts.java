package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Quantity;
import org.rapporteur.telling.Amounts;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tone;

/**
 * Counts of a few of which nobody says what they measure ("two leaders", "three days") and how often
 * something was there ("the 31st meeting"): one line a report, as printed.
 */
final class SmallCounts {
    private static final int LARGEST = 12;
    /** Percentages and money are never small talk. */
    private static final String TELLING_UNIT = "%|[A-Z]{3}(/.*)?";

    private static final Pattern ORDINAL = Pattern.compile("(?:the )?\\d+(?:st|nd|rd|th)\\b");

    private final Sheet sheet;
    private final Sources sources;
    private final EntryWriter writer;

    SmallCounts(Desk desk, Sources sources, EntryWriter writer) {
        this.sheet = desk.sheet();
        this.sources = requireNonNull(sources, "sources");
        this.writer = requireNonNull(writer, "writer");
    }

    boolean holds(Told told) {
        return told.lead() instanceof Quantity quantity
                && writer.standings(told).tone() != Tone.CONFLICT
                && quantity.measure() == null
                && quantity.change() == null
                && (isSmall(quantity.amount()) || isOrdinal(quantity));
    }

    /** "The 31st meeting" is not told as 31 meetings, but as printed. */
    private static boolean isOrdinal(Quantity quantity) {
        return ORDINAL.matcher(quantity.basis().evidence().get(0).text()).lookingAt();
    }

    private static boolean isSmall(Quantity.Amount amount) {
        Quantity.@Nullable Unit unit = amount.unit();
        return amount.value().scale() <= 0
                && amount.value().abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0
                && (unit == null || !unit.code().matches(TELLING_UNIT));
    }

    void write(List<Told> small) throws IOException {
        Map<Source, List<String>> bySource = new LinkedHashMap<>();
        for (Told told : small) {
            Source source = sources.of(told.entry().claims().get(0).report());
            List<String> words = bySource.computeIfAbsent(source, key -> new ArrayList<>());
            if (told.lead() != null) {
                words.add(words(told.lead()));
            }
        }
        if (!bySource.isEmpty()) {
            sheet.section("Also counted");
        }
        for (Map.Entry<Source, List<String>> counts : bySource.entrySet()) {
            String words = counts.getValue().stream().distinct().collect(Collectors.joining(", "));
            sheet.quote(Line.of(words, Tone.QUOTED), List.of(counts.getKey()));
        }
    }

    /** As printed; with its unit where that stood with another figure: "116 votes to 6". */
    private static String words(Finding count) {
        List<Evidence> evidence = count.basis().evidence();
        boolean bare = evidence.stream().allMatch(words -> words.text().matches("\\d+"));
        return bare && count instanceof Quantity quantity && quantity.amount().unit() != null
                ? Amounts.of(quantity)
                : evidence.stream().map(Evidence::text).collect(Collectors.joining(" … ", "“", "”"));
    }
}
