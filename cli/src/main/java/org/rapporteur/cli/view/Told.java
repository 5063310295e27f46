package org.rapporteur.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.telling.Line;
import org.rapporteur.telling.Tellings;

/**
 * A thing that the record tells, with the entries that tell it in the same words and of the same day.
 *
 * @param entries at least one, of one kind
 * @param lead the first one's leading finding; null where the record no longer holds it
 * @param line what it is, without its day
 * @param days when; empty where that is not settled
 */
record Told(List<Entry> entries, @Nullable Finding lead, Line line, String days) {
    Told {
        entries = List.copyOf(entries);
    }

    Entry entry() {
        return entries.get(0);
    }

    /** Entries as they are told, in the order of the first that tells each thing. */
    static List<Told> of(List<Entry> entries, Shelf shelf, Tellings tellings) {
        Map<String, Told> byWords = new LinkedHashMap<>();
        for (Entry entry : entries) {
            @Nullable Finding lead = shelf.lead(entry).orElse(null);
            Line line = lead == null ? Line.of(entry.summary()) : tellings.of(lead);
            String days = lead == null ? "" : Tellings.days(lead);
            String content = lead == null ? "" : Tellings.saidIn(lead);
            Told told = new Told(List.of(entry), lead, line, days);
            byWords.merge(entry.about() + "|" + days + "|" + line.text() + "|" + content, told, Told::with);
        }
        return List.copyOf(byWords.values());
    }

    private Told with(Told other) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Told(all, lead, line, days);
    }
}
