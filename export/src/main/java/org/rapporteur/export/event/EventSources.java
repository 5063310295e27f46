package org.rapporteur.export.event;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.model.Entry;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.store.RecordReader;
import org.rapporteur.store.Selection;

/** The events of a record, as findings or merged. */
public final class EventSources {
    private EventSources() {}

    /** Each finding by itself, in the record's order. */
    public static EventSource findings(RecordReader record, Selection selection, Predicate<PoliticalEvent> wanted) {
        LastReport reports = new LastReport(record);
        return to -> record.findings(FindingKind.EVENT, selection, finding -> {
            if (finding instanceof PoliticalEvent event && wanted.test(event)) {
                to.accept(EventRow.of(reports.telling(event)));
            }
        });
    }

    /**
     * One for each entry about an event, in the record's order.
     *
     * @param wanted asked about the lead claim's finding
     */
    public static EventSource merged(
            RecordReader record, Selection selection, Predicate<Entry> wantedEntry, Predicate<PoliticalEvent> wanted) {
        LastStory story = new LastStory(record);
        return to -> record.entries(selection, entry -> {
            if (entry.about() == FindingKind.EVENT && wantedEntry.test(entry)) {
                List<Telling> tellings = entry.claims().stream()
                        .flatMap(claim -> story.telling(entry.story(), claim.finding()).stream())
                        .toList();
                if (!tellings.isEmpty() && wanted.test(tellings.get(0).event())) {
                    to.accept(EventRow.of(entry, tellings));
                }
            }
        });
    }
}
