package org.rapporteur.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.quantity.Movements.Movement;
import org.rapporteur.extract.quantity.Movements.Use;
import org.rapporteur.extract.quantity.Phrases.Found;
import org.rapporteur.model.Quantity.Direction;

/**
 * Tells which figures are rises and falls, and which change led to which level: in "trade fell 7 percent
 * to $2.3 billion" the 7 percent belong to the level. Safe for threads.
 */
final class Changes {
    private static final Set<String> REACHED = Set.of(
            "reach",
            "reached",
            "reaching",
            "hit",
            "hitting",
            "total",
            "totalling",
            "totaling",
            "stand",
            "stood",
            "touch",
            "exceed");
    private static final int LONGEST_LINK = 14;
    private static final int LONGEST_NOUN = 4;
    private static final int LONGEST_OBJECT = 6;

    private final Movements movements;

    Changes(Movements movements) {
        this.movements = movements;
    }

    /** The way that a figure tells of; empty for a level. */
    Optional<Direction> direction(ReadSentence read, Figure figure, @Nullable Figured before) {
        Pieces pieces = read.pieces();
        Optional<Direction> verb = movements
                .leadingTo(pieces, figure.from())
                .filter(found -> !isParticle(read, found))
                .filter(found -> moves(pieces, found, figure))
                .map(found -> found.meaning().direction());
        return verb.or(() -> byVerb(pieces, figure))
                .or(() -> ofNoun(read, figure))
                .or(() -> behind(read, figure))
                .or(() -> inherited(pieces, figure, before))
                .or(() -> signed(figure));
    }

    // "took up 30 amendments" tells of no rise, "was up 30 points" and "trade up by 30 percent" do.
    private static boolean isParticle(ReadSentence read, Found<Movement> found) {
        boolean verb = read.tag(found.from() - 1).startsWith("VB")
                && read.token(found.from() - 1)
                        .filter(token -> !token.lemma().equals("be"))
                        .isPresent();
        return read.tag(found.from()).equals("RP") && verb && !read.pieces().isAt(found.end(), "by");
    }

    // "cut 20 jobs" and "raised $5 million" are amounts, "cut by 20" and "raised 2 percent" are changes.
    private static boolean moves(Pieces pieces, Found<Movement> found, Figure figure) {
        if (found.meaning().use() != Use.CAUSE || pieces.isAt(figure.from() - 1, "by")) {
            return true;
        }
        @Nullable UnitOfMeasure unit = figure.unit();
        return unit != null && unit.isRelative();
    }

    // "cut rates by 25 basis points"
    private Optional<Direction> byVerb(Pieces pieces, Figure figure) {
        int by = figure.from() - 1;
        if (!pieces.isAt(by, "by")) {
            return Optional.empty();
        }
        for (int at = by; at > by - LONGEST_OBJECT && pieces.get(at - 1).isWord(); at--) {
            Optional<Found<Movement>> found = movements.endingBefore(pieces, at, Use.VERB, Use.CAUSE);
            if (found.isPresent()) {
                return found.map(movement -> movement.meaning().direction());
            }
        }
        return Optional.empty();
    }

    // "a rise of 7 percent"
    private Optional<Direction> ofNoun(ReadSentence read, Figure figure) {
        Pieces pieces = read.pieces();
        return pieces.isAt(figure.from() - 1, "of")
                ? movements
                        .endingBefore(pieces, figure.from() - 1, Use.NOUN)
                        .map(found -> found.meaning().direction())
                : Optional.empty();
    }

    // "a 7 percent rise", "a 7% share price increase", "7 percent higher"
    private Optional<Direction> behind(ReadSentence read, Figure figure) {
        @Nullable UnitOfMeasure unit = figure.unit();
        if (unit == null || unit.kind() == UnitOfMeasure.Kind.DURATION || unit.kind() == UnitOfMeasure.Kind.AGE) {
            return Optional.empty();
        }
        Pieces pieces = read.pieces();
        Optional<Direction> adverb = movements
                .startingAt(pieces, figure.end(), Use.ADVERB)
                .filter(found -> !pieces.isAt(found.end(), "than") && !pieces.isAt(figure.end(), "up"))
                .map(found -> found.meaning().direction());
        if (adverb.isPresent() || !unit.isRelative()) {
            return adverb;
        }
        for (int at = figure.end(); at < figure.end() + LONGEST_NOUN; at++) {
            Optional<Found<Movement>> noun = movements.startingAt(pieces, at, Use.NOUN);
            if (noun.isPresent() && read.tag(at).startsWith("NN")) {
                return noun.map(found -> found.meaning().direction());
            }
            if (!read.tag(at).matches("NN|JJ|NNP|VBG")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // "lost 190 points, or 0.6 percent"; "fell by 2 percent, tea by 3 percent"
    private static Optional<Direction> inherited(Pieces pieces, Figure figure, @Nullable Figured before) {
        if (before == null) {
            return Optional.empty();
        }
        boolean restated = pieces.isAt(figure.from() - 1, "or")
                && figure.from() - before.figure().end() <= 2;
        boolean elided = pieces.isAt(figure.from() - 1, "by")
                && figure.from() - before.figure().end() <= LONGEST_NOUN;
        return restated || elided ? Optional.ofNullable(before.direction()) : Optional.empty();
    }

    private static Optional<Direction> signed(Figure figure) {
        @Nullable UnitOfMeasure unit = figure.unit();
        boolean down = unit != null && unit.isRelative() && figure.value().signum() < 0;
        return down ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    /** Whether a change, which stands before or behind a level, led to it. */
    boolean ledTo(ReadSentence read, Figured change, Figured level) {
        if (change.direction() == null || level.direction() != null) {
            return false;
        }
        return change.figure().from() < level.figure().from()
                ? reaches(read.pieces(), change.figure(), level.figure())
                : follows(read.pieces(), level.figure(), change.figure());
    }

    // "up by 32 percent year-on-year to reach 41 billion"
    private static boolean reaches(Pieces pieces, Figure change, Figure level) {
        int link = level.from() - 1;
        if (REACHED.contains(pieces.at(link))) {
            link--;
        }
        boolean to = pieces.isAt(link, "to") || REACHED.contains(pieces.at(link + 1));
        boolean near = level.from() - change.end() <= LONGEST_LINK;
        for (int at = change.end(); near && at < link; at++) {
            near = !pieces.isAt(at, ";") && !pieces.isAt(at, "while");
        }
        return to && near;
    }

    // "$41 billion, up 32 percent", "3.9 million (up 60%)"
    private boolean follows(Pieces pieces, Figure level, Figure change) {
        int mark = level.end();
        boolean apart = pieces.isAt(mark, ",") || pieces.isAt(mark, "(");
        boolean up = movements.startingAt(pieces, mark + 1, Use.ADVERB).isPresent()
                || pieces.isAt(mark + 1, "a")
                || pieces.isAt(mark + 1, "an");
        return apart && up && change.from() - mark <= LONGEST_NOUN;
    }

    /** What a change is counted from, as the place after its last piece: "year-on-year", "from a year earlier". */
    Optional<Integer> baseEnd(Pieces pieces, int at) {
        if (pieces.isHyphen(at + 1) && pieces.isAt(at + 2, "on")) {
            return Optional.of(at + 5);
        }
        if (pieces.isAt(at + 1, "on") && pieces.at(at).equals(pieces.at(at + 2))) {
            return Optional.of(at + 3);
        }
        boolean compared = pieces.isAt(at, "from") || (pieces.isAt(at, "compared") || pieces.isAt(at, "than"));
        int end = at;
        while (compared && end < Math.min(at + LONGEST_LINK, pieces.size()) && !ends(pieces, end, at)) {
            end++;
        }
        return end > at + 1 ? Optional.of(end) : Optional.empty();
    }

    private static boolean ends(Pieces pieces, int at, int from) {
        String word = pieces.at(at);
        boolean mark = pieces.get(at).kind() == Piece.Kind.SIGN
                && !pieces.isHyphen(at)
                && !word.equals("%")
                && !word.equals("$");
        boolean link = Set.of("to", "and", "as", "after", "while", "but", "because", "amid")
                .contains(word);
        return mark || (link && at > from + 1 && !pieces.isAt(from + 1, word));
    }
}
