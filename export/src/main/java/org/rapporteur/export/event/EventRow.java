package org.rapporteur.export.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Report;

/**
 * An event that is a row: one finding, or all that an entry lines up.
 *
 * @param entry null for a finding by itself
 * @param tellings the one whose fields count first; of an entry that is the lead claim
 * @param independentReports how many say so, copies of one text counted once
 */
public record EventRow(@Nullable Entry entry, List<Telling> tellings, int independentReports) {
    public EventRow {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("An event is told by some report");
        }
    }

    static EventRow of(Telling telling) {
        return new EventRow(null, List.of(telling), 1);
    }

    static EventRow of(Entry entry, List<Telling> tellings) {
        return new EventRow(requireNonNull(entry, "entry"), tellings, entry.independentReports());
    }

    /** Of the entry, else of the finding. */
    public String id() {
        return entry == null ? event().id() : entry.id();
    }

    public PoliticalEvent event() {
        return tellings.get(0).event();
    }

    public Report report() {
        return tellings.get(0).report();
    }

    public String coder() {
        return tellings.get(0).coder();
    }

    /** How many outlets tell it; reports whose outlet is unknown count as one together. */
    public int outlets() {
        return Math.toIntExact(tellings.stream()
                .map(telling ->
                        Objects.requireNonNullElse(telling.report().origin().outlet(), ""))
                .distinct()
                .count());
    }
}
