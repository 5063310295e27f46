package org.rapporteur.extract.quantity;

import java.util.Optional;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.quantity.Phrases.Found;
import org.rapporteur.model.Quantity.Comparison;

/** The table of comparators: {@code comparators.tsv}. Immutable, safe for threads. */
final class Comparators {
    private static final int MAX_CHAINED = 3;

    private final Phrases<Comparison> before = new Phrases<>();
    private final Phrases<Comparison> after = new Phrases<>();

    private enum Place {
        BEFORE,
        AFTER
    }

    private Comparators() {}

    static Comparators load() {
        Comparators comparators = new Comparators();
        for (DataTable.Row row : DataTable.read(Comparators.class, "comparators.tsv", "comparison", "place", "forms")) {
            Phrases<Comparison> phrases =
                    row.constant("place", Place.class) == Place.BEFORE ? comparators.before : comparators.after;
            for (String form : row.list("forms")) {
                if (!phrases.add(form, row.constant("comparison", Comparison.class))) {
                    throw row.wrong(form + " stands there twice");
                }
            }
        }
        return comparators;
    }

    /** What stands before a place: "at least another" is at least. */
    Optional<Found<Comparison>> before(Pieces pieces, int place) {
        Optional<Found<Comparison>> nearest = Optional.empty();
        int end = place;
        for (int chained = 0; chained < MAX_CHAINED; chained++) {
            Optional<Found<Comparison>> found = before.endingBefore(pieces, end);
            if (found.isEmpty()) {
                return nearest;
            }
            boolean decided = nearest.isPresent() && nearest.get().meaning() != Comparison.EQUAL;
            Comparison meaning = decided ? nearest.get().meaning() : found.get().meaning();
            nearest = Optional.of(new Found<>(meaning, found.get().from(), place));
            end = found.get().from();
        }
        return nearest;
    }

    /** What stands behind a place: "or more". */
    Optional<Found<Comparison>> after(Pieces pieces, int place) {
        return after.startingAt(pieces, place);
    }
}
