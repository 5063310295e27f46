package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.rapporteur.store.RecordReader;
import org.rapporteur.telling.PartyNames;
import org.rapporteur.telling.Tellings;

/**
 * What every view works with.
 *
 * @param asOf the day on which plans are looked at
 * @param limit how many stories, or things of a kind, are shown
 */
public record Desk(RecordReader record, Sheet sheet, Shelf shelf, PartyNames names, LocalDate asOf, int limit) {
    public Desk {
        requireNonNull(record, "record");
        requireNonNull(sheet, "sheet");
        requireNonNull(shelf, "shelf");
        requireNonNull(names, "names");
        requireNonNull(asOf, "asOf");
    }

    public static Desk of(RecordReader record, Sheet sheet, PartyNames names, LocalDate asOf, int limit) {
        return new Desk(record, sheet, new Shelf(record), names, asOf, limit);
    }

    Tellings tellings() {
        return new Tellings(names);
    }
}
