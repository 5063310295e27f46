package org.rapporteur.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.PoliticalEvent;

/**
 * Events counted by month, acting party and party acted upon. An event counts in the month of its
 * first day, or where none is settled in the month of its report's publication, given beside it; with
 * neither it does not count. History has no such second day.
 */
final class Panel {
    private final Set<AuxiliaryMode> counting;
    private final Map<Cell, Tally> tallies = new TreeMap<>(
            Comparator.comparing(Cell::month).thenComparing(Cell::actor).thenComparing(Cell::recipient));

    Panel(Set<AuxiliaryMode> counting) {
        this.counting = Set.copyOf(counting);
    }

    /** A row of the panel. */
    record Cell(YearMonth month, String actor, String recipient) {}

    /** Counts an event. */
    void add(PoliticalEvent event, @Nullable LocalDate published) {
        @Nullable
        LocalDate day = event.time().start() == null && !isHistory(event)
                ? published
                : event.time().start();
        if (day == null) {
            return;
        }
        for (Tally.Pair pair : Tally.Pair.of(event, counting)) {
            tallies.computeIfAbsent(new Cell(YearMonth.from(day), pair.actor(), pair.recipient()), cell -> new Tally())
                    .add(event, day);
        }
    }

    private static boolean isHistory(PoliticalEvent event) {
        return event.act().auxiliaryModes().contains(AuxiliaryMode.HISTORICAL);
    }

    /** By month, actor and recipient. */
    void forEach(BiConsumer<Cell, Tally> to) {
        tallies.forEach(to);
    }
}
