package org.rapporteur.server.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.EvidenceJson;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Period;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Quantity;
import org.rapporteur.store.SourcedFinding;
import org.rapporteur.telling.Amounts;

/**
 * Figures of one measure, unit and set of parties.
 *
 * @param points by the period that they are of, or else by publication
 */
public record SeriesView(Of of, List<SourcedFinding> points) {
    private static final Comparator<SeriesView> LONGEST_FIRST = Comparator.comparing(
                    (SeriesView series) -> -series.points.size())
            .thenComparing(series -> series.of.toString());

    /** What a series is of. */
    record Of(@Nullable String measure, Quantity.@Nullable Unit unit, List<String> parties) {
        static Of of(Quantity quantity) {
            return new Of(
                    quantity.measure(),
                    quantity.amount().unit(),
                    quantity.about().stream()
                            .flatMap(entity ->
                                    Optional.ofNullable(entity.identity().code()).stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    public SeriesView {
        points = List.copyOf(points);
    }

    /** Sorts figures into series, the longest first; a figure without a measure is in none. */
    public static List<SeriesView> of(List<SourcedFinding> figures) {
        Map<Of, List<SourcedFinding>> bySeries = new LinkedHashMap<>();
        for (SourcedFinding figure : figures) {
            if (figure.finding() instanceof Quantity quantity && quantity.measure() != null) {
                bySeries.computeIfAbsent(Of.of(quantity), of -> new ArrayList<>())
                        .add(figure);
            }
        }
        return bySeries.entrySet().stream()
                .map(series -> new SeriesView(
                        series.getKey(),
                        series.getValue().stream()
                                .sorted(Comparator.comparing(SeriesView::day)
                                        .thenComparing(point -> point.finding().id()))
                                .toList()))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static String day(SourcedFinding point) {
        @Nullable Period period = point.finding() instanceof Quantity quantity ? quantity.period() : null;
        @Nullable Publication published = point.report().published();
        if (period != null && period.start() != null) {
            return period.start().toString();
        }
        return published == null ? "" : published.date().toString();
    }

    /**
     * Writes a series.
     *
     * @param entries that line the points up, by their ids
     */
    public void write(Map<String, Entry> entries, Passages passages, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("measure", of.measure());
        to.writeStringField("unit", of.unit() == null ? null : of.unit().code());
        to.writeStringField("unit_name", of.unit() == null ? null : of.unit().name());
        Values.texts("parties", of.parties(), to);
        Values.list("points", points, (point, list) -> write(point, entries, passages, list), to);
        to.writeEndObject();
    }

    private static void write(SourcedFinding point, Map<String, Entry> entries, Passages passages, JsonGenerator to)
            throws IOException {
        if (!(point.finding() instanceof Quantity quantity)) {
            throw new IllegalStateException("A point is a quantity, not " + point.finding());
        }
        to.writeStartObject();
        Values.number("value", quantity.amount().value(), to);
        Values.number("upper", quantity.amount().upper(), to);
        to.writeStringField("comparator", quantity.amount().comparison().sign());
        to.writeStringField("amount", Amounts.of(quantity.amount()));
        writePeriod(quantity.period(), to);
        Values.date("published", point.report().published(), to);
        to.writeStringField("report", point.report().id());
        to.writeStringField("outlet", point.report().outlet());
        to.writeStringField("copy_of", point.report().copyOf());
        to.writeStringField("finding", quantity.basis().id());
        to.writeStringField("story", point.report().story());
        writeStanding(point, entries, to);
        EvidenceJson.writeField("words", quantity.basis().evidence(), to);
        passages.write(point.report().id(), quantity, to);
        to.writeEndObject();
    }

    private static void writePeriod(@Nullable Period period, JsonGenerator to) throws IOException {
        Values.date("start", period == null ? null : period.start(), to);
        Values.date("end", period == null ? null : period.end(), to);
        to.writeStringField("period", period == null ? null : period.words().text());
    }

    private static void writeStanding(SourcedFinding point, Map<String, Entry> entries, JsonGenerator to)
            throws IOException {
        to.writeStringField("entry", point.entry());
        @Nullable Entry entry = point.entry() == null ? null : entries.get(point.entry());
        to.writeStringField("verdict", entry == null ? null : lower(entry.verdict()));
        to.writeStringField(
                "standing",
                entry == null
                        ? null
                        : entry.claims().stream()
                                .filter(claim ->
                                        claim.finding().equals(point.finding().id()))
                                .map(Claim::standing)
                                .map(SeriesView::lower)
                                .findFirst()
                                .orElse(null));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
