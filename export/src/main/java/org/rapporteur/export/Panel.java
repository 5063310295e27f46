package org.rapporteur.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;

/**
 * Events counted by month, acting party and party acted upon. An event counts in the month of its
 * first day, or where none is settled in the month of its report's publication, given beside it; with
 * neither it does not count, nor when it is denied, only possible, or told as history.
 *
 * <p>An event of several actors or recipients counts once for each pair of codes. Where all are
 * actors, each pair of them counts in both directions.
 */
final class Panel {
    private final Map<Cell, Tally> tallies = new TreeMap<>(
            Comparator.comparing(Cell::month).thenComparing(Cell::actor).thenComparing(Cell::recipient));

    /** A row of the panel. */
    record Cell(YearMonth month, String actor, String recipient) {}

    /** What a row counts. */
    static final class Tally {
        private final Set<String> reports = new HashSet<>();
        private final Map<Quad, Integer> byQuad = new EnumMap<>(Quad.class);
        private int events;
        private double scales;

        private void add(PoliticalEvent event) {
            events++;
            scales += event.act().scale();
            reports.add(event.basis().report());
            byQuad.merge(event.act().type().quad(), 1, Integer::sum);
        }

        int events() {
            return events;
        }

        int reports() {
            return reports.size();
        }

        int of(Quad quad) {
            return byQuad.getOrDefault(quad, 0);
        }

        double meanScale() {
            return Math.round(scales / events * 100) / 100.0;
        }
    }

    /** Counts an event. */
    void add(PoliticalEvent event, @Nullable LocalDate published) {
        @Nullable
        LocalDate day = event.time().start() == null ? published : event.time().start();
        if (day == null || !counts(event)) {
            return;
        }
        List<String> actors = codes(event.actors());
        List<String> recipients = event.recipients().isEmpty() ? actors : codes(event.recipients());
        for (String actor : actors) {
            recipients.stream()
                    .filter(recipient -> !recipient.equals(actor))
                    .forEach(recipient -> tallies.computeIfAbsent(
                                    new Cell(YearMonth.from(day), actor, recipient), cell -> new Tally())
                            .add(event));
        }
    }

    private static boolean counts(PoliticalEvent event) {
        return Stream.of(AuxiliaryMode.NEGATION, AuxiliaryMode.HYPOTHETICAL, AuxiliaryMode.HISTORICAL)
                .noneMatch(event.act().auxiliaryModes()::contains);
    }

    private static List<String> codes(List<Entity> parties) {
        return parties.stream()
                .flatMap(party -> Stream.ofNullable(party.identity().code()))
                .distinct()
                .toList();
    }

    /** By month, actor and recipient. */
    void forEach(BiConsumer<Cell, Tally> to) {
        tallies.forEach(to);
    }
}
