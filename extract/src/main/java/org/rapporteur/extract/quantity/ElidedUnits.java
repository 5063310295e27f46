package org.rapporteur.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.extract.quantity.NumberRead.Form;
import org.rapporteur.extract.quantity.UnitOfMeasure.Kind;

/**
 * Gives figures without a unit that of a figure before them, where English leaves it out the second time.
 *
 * <pre>
 * 78 percent in cash, up from 50              percent
 * 435 homes by sale and 187 by tender         homes
 * by 116 votes to 6                           votes
 * of the 540 migrants, 120 were children       migrants
 * 3.5 billion dollars, of which 1.3 billion   dollars
 * </pre>
 */
final class ElidedUnits {
    private static final Set<String> ANOTHER_OF_THEM =
            Set.of("and", "or", "including", "with", "but", "against", "than");
    private static final Set<String> VERSUS = Set.of("to", "against", "versus");
    private static final Set<String> COMPARING = Set.of("with", "to", "than", "from", "versus", "which");
    private static final String WORDS_BEHIND = "IN|WP|WDT|VBN|VBG|TO";

    /** The figure in the unit that it leaves out; as it is where it leaves none out. */
    Figure unitOf(ReadSentence read, Figure figure, List<Figured> earlier) {
        if (earlier.isEmpty() || figure.number().form() == Form.FRACTION) {
            return figure;
        }
        return unit(read, figure, earlier).map(figure::in).orElse(figure);
    }

    private static Optional<UnitOfMeasure> unit(ReadSentence read, Figure figure, List<Figured> earlier) {
        Pieces pieces = read.pieces();
        Figured before = earlier.get(earlier.size() - 1);
        String word = pieces.at(figure.from() - 1);
        boolean moved =
                word.equals("from") && (pieces.isAt(figure.from() - 2, "up") || pieces.isAt(figure.from() - 2, "down"));
        boolean opposed = VERSUS.contains(word) && before.end() == figure.from() - 1;
        if (moved || (opposed && isOf(before, unit -> unit.kind() == Kind.NOUN))) {
            return Optional.ofNullable(before.figure().unit());
        }
        if (ANOTHER_OF_THEM.contains(word) && read.tag(figure.end()).matches(WORDS_BEHIND)) {
            Optional<UnitOfMeasure> counted = last(earlier, unit -> unit.kind() == Kind.NOUN);
            if (counted.isPresent()) {
                return counted;
            }
        }
        // "Of the 540 migrants, 120 were children"
        boolean subject =
                figure.number().form() == Form.FIGURES && read.tag(figure.end()).matches("VB[DZP]|MD");
        Optional<UnitOfMeasure> counted = subject ? last(earlier, unit -> unit.kind() == Kind.NOUN) : Optional.empty();
        if (counted.isPresent()) {
            return counted;
        }
        return figure.number().isScaled() && COMPARING.contains(word)
                ? last(earlier, UnitOfMeasure::isMoney)
                : Optional.empty();
    }

    private static Optional<UnitOfMeasure> last(List<Figured> earlier, Predicate<UnitOfMeasure> wanted) {
        for (int at = earlier.size() - 1; at >= 0; at--) {
            if (isOf(earlier.get(at), wanted)) {
                return Optional.ofNullable(earlier.get(at).figure().unit());
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Figured figured, Predicate<UnitOfMeasure> wanted) {
        UnitOfMeasure unit = figured.figure().unit();
        return unit != null && wanted.test(unit);
    }
}
