package org.rapporteur.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.quantity.Phrases.Found;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;

/** The table of units: {@code units.tsv}. Immutable, safe for threads. */
final class Units {
    private static final Set<Kind> DIVISORS =
            Set.of(Kind.DURATION, Kind.MASS, Kind.VOLUME, Kind.AREA, Kind.LENGTH, Kind.ENERGY);
    private static final Set<String> SHARED_OUT =
            Set.of("share", "head", "person", "household", "unit", "piece", "bottle", "vehicle", "capita", "country");

    private final Phrases<UnitOfMeasure> before = new Phrases<>();
    private final Phrases<UnitOfMeasure> after = new Phrases<>();

    private Units() {}

    static Units load() {
        Units units = new Units();
        DataTable.read(Units.class, "units.tsv", "code", "name", "kind", "before", "after")
                .forEach(units::add);
        return units;
    }

    private void add(DataTable.Row row) {
        UnitOfMeasure unit = UnitOfMeasure.of(row.get("code"), row.get("name"), row.constant("kind", Kind.class));
        add(row, row.list("before"), before, unit);
        add(row, row.list("after"), after, unit);
    }

    private static void add(DataTable.Row row, List<String> forms, Phrases<UnitOfMeasure> to, UnitOfMeasure unit) {
        for (String form : forms) {
            if (!to.add(form, unit)) {
                throw row.wrong(form + " stands there twice");
            }
            if (form.matches("\\p{L}+\\$")) { // "HK $5" is as common as "HK$5"
                to.add(form.replace("$", " $"), unit);
            }
        }
    }

    /** "3.9 percent a month earlier" says when, not how often. */
    private static final Set<String> SINCE = Set.of("ago", "earlier", "before", "later", "after", "previously");

    /** The unit that begins at a place where its number is to follow. */
    Optional<Found<UnitOfMeasure>> before(Pieces pieces, int at) {
        return before.startingAt(pieces, at);
    }

    /** Whether a unit that its number is to follow ends before a place. */
    boolean endsBefore(Pieces pieces, int place) {
        return before.endingBefore(pieces, place).isPresent();
    }

    /** The unit that begins at a place behind its number, with what it is counted per. */
    Optional<Found<UnitOfMeasure>> after(Pieces pieces, int at) {
        return after.startingAt(pieces, at).map(found -> per(pieces, found));
    }

    /** The unit with what it is counted per, where that follows: "a barrel", "per share". */
    Found<UnitOfMeasure> per(Pieces pieces, Found<UnitOfMeasure> found) {
        int link = pieces.isHyphen(found.end()) ? found.end() + 1 : found.end();
        boolean per = pieces.isAt(link, "per") || pieces.isAt(link, "/");
        boolean each = pieces.isAt(link, "a") || pieces.isAt(link, "an") || pieces.isAt(link, "each");
        if (!per && !each) {
            return found;
        }
        int noun = pieces.isHyphen(link + 1) ? link + 2 : link + 1;
        return divisor(pieces, noun, per)
                .filter(divisor -> per || !SINCE.contains(pieces.at(divisor.end())))
                .map(divisor -> new Found<>(found.meaning().per(divisor.meaning()), found.from(), divisor.end()))
                .orElse(found);
    }

    private Optional<Found<UnitOfMeasure>> divisor(Pieces pieces, int at, boolean per) {
        Optional<Found<UnitOfMeasure>> unit = after.startingAt(pieces, at)
                .filter(found -> DIVISORS.contains(found.meaning().kind()));
        if (unit.isPresent()) {
            return unit;
        }
        boolean shared =
                SHARED_OUT.contains(pieces.at(at)) || (per && pieces.get(at).isWord());
        UnitOfMeasure noun = UnitOfMeasure.of(pieces.at(at), pieces.at(at), Kind.NOUN);
        return shared ? Optional.of(new Found<>(noun, at, at + 1)) : Optional.empty();
    }
}
