package org.rapporteur.server.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
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

    /**
     * A series.
     *
     * @param figures at least one, each with what is measured
     */
    public static SeriesView of(List<SourcedFinding> figures) {
        return new SeriesView(
                Of.of(quantity(figures.get(0))),
                figures.stream()
                        .sorted(Comparator.comparing(SeriesView::day)
                                .thenComparing(point -> point.finding().id()))
                        .toList());
    }

    private static Quantity quantity(SourcedFinding point) {
        if (point.finding() instanceof Quantity quantity) {
            return quantity;
        }
        throw new IllegalStateException("A point is a quantity, not " + point.finding());
    }

    private static String day(SourcedFinding point) {
        @Nullable Period period = quantity(point).period();
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
        Quantity quantity = quantity(point);
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
