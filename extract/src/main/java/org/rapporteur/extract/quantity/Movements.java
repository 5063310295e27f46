package org.rapporteur.extract.quantity;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.quantity.Phrases.Found;
import org.rapporteur.model.Quantity.Direction;

/** The table of words for rising and falling: {@code movements.tsv}. Immutable, safe for threads. */
final class Movements {
    private static final Set<String> SMALL = Set.of(
            "by",
            "further",
            "another",
            "even",
            "only",
            "just",
            "an",
            "a",
            "as",
            "much",
            "additional",
            "estimated",
            "back");
    private static final int REACH = 4;

    private final Map<Use, Phrases<Movement>> movements = new EnumMap<>(Use.class);

    /** What a word does; the table's header says what each means. */
    enum Use {
        VERB,
        CAUSE,
        NOUN,
        ADVERB
    }

    /** A word for rising or falling. */
    record Movement(Direction direction, Use use) {}

    private Movements() {
        Stream.of(Use.values()).forEach(use -> movements.put(use, new Phrases<>()));
    }

    static Movements load() {
        Movements table = new Movements();
        for (DataTable.Row row : DataTable.read(Movements.class, "movements.tsv", "direction", "use", "forms")) {
            Movement movement =
                    new Movement(row.constant("direction", Direction.class), row.constant("use", Use.class));
            Phrases<Movement> ofUse = table.of(movement.use());
            for (String form : row.list("forms")) {
                if (!ofUse.add(form, movement)) {
                    throw row.wrong(form + " stands there twice");
                }
            }
        }
        return table;
    }

    private Phrases<Movement> of(Use use) {
        return requireNonNull(movements.get(use), use.name());
    }

    /** The movement of a use whose word ends right before a place. */
    Optional<Found<Movement>> endingBefore(Pieces pieces, int place, Use... uses) {
        return Stream.of(uses)
                .flatMap(use -> of(use).endingBefore(pieces, place).stream())
                .findFirst();
    }

    /** The noun or adverb that begins at a place. */
    Optional<Found<Movement>> startingAt(Pieces pieces, int place, Use use) {
        return of(use).startingAt(pieces, place);
    }

    /** The verb, cause or adverb that stands before a place, with nothing but small words between. */
    Optional<Found<Movement>> leadingTo(Pieces pieces, int place) {
        for (int at = place; at > place - REACH; at--) {
            Optional<Found<Movement>> found = endingBefore(pieces, at, Use.VERB, Use.CAUSE, Use.ADVERB);
            if (found.isPresent()) {
                return found;
            }
            String word = pieces.at(at - 1);
            if (!SMALL.contains(word) && !word.endsWith("ly")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether any word of the table stands shortly before a place. */
    boolean near(Pieces pieces, int place) {
        return leadingTo(pieces, place).isPresent()
                || endingBefore(pieces, place, Use.NOUN).isPresent();
    }
}
