package org.rapporteur.export.event;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordReader;

/** The report of the event at hand: events come report by report, so one is kept. */
final class LastReport {
    private final RecordReader record;
    private @Nullable FiledReport last;

    LastReport(RecordReader record) {
        this.record = requireNonNull(record, "record");
    }

    Telling telling(PoliticalEvent event) {
        String id = event.basis().report();
        if (last == null || !last.report().id().equals(id)) {
            last = record.report(id)
                    .orElseThrow(() -> new IllegalStateException("A finding of no report: " + event.id()));
        }
        return new Telling(event, last.report(), last.coder());
    }
}
