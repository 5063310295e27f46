package org.rapporteur.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;

/** A count of events between two parties; those of one report come one after another. */
final class Tally {
    private final Map<Quad, Integer> byQuad = new EnumMap<>(Quad.class);
    private @Nullable String lastReport;
    private int reports;
    private int events;
    private double scales;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Two codes, the one who acts first. */
    record Pair(String actor, String recipient) {
        Pair {
            requireNonNull(actor, "actor");
            requireNonNull(recipient, "recipient");
        }

        /**
         * The pairs of an event. One of several actors or recipients has each pair of codes once; where
         * all are actors, each pair of them in both directions. None where the event is told as denied,
         * only possible, still to come, or history, and such are not counted.
         */
        static List<Pair> of(PoliticalEvent event, Set<AuxiliaryMode> counting) {
            if (!counting.containsAll(event.act().auxiliaryModes())) {
                return List.of();
            }
            List<String> actors = codes(event.actors());
            List<String> recipients = event.recipients().isEmpty() ? actors : codes(event.recipients());
            return actors.stream()
                    .flatMap(actor -> recipients.stream()
                            .filter(recipient -> !recipient.equals(actor))
                            .map(recipient -> new Pair(actor, recipient)))
                    .toList();
        }

        private static List<String> codes(List<Entity> parties) {
            return parties.stream()
                    .flatMap(party -> Stream.ofNullable(party.identity().code()))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Counts an event.
     *
     * @param day its first day, or the day that stands for it; null for none
     */
    void add(PoliticalEvent event, @Nullable LocalDate day) {
        events++;
        scales += event.act().scale();
        if (!event.basis().report().equals(lastReport)) {
            lastReport = event.basis().report();
            reports++;
        }
        byQuad.merge(event.act().type().quad(), 1, Integer::sum);
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    int events() {
        return events;
    }

    int reports() {
        return reports;
    }

    int of(Quad quad) {
        return byQuad.getOrDefault(quad, 0);
    }

    double meanScale() {
        return Math.round(scales / events * 100) / 100.0;
    }

    @Nullable
    LocalDate first() {
        return first;
    }

    @Nullable
    LocalDate last() {
        return last;
    }
}
