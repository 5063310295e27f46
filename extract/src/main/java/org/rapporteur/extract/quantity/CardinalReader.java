package org.rapporteur.extract.quantity;

import static org.rapporteur.extract.quantity.NumberWords.WordClass.HUNDRED;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.MULTIPLIER;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.TENS;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.UNIT;

import java.math.BigDecimal;
import java.util.Optional;
import org.rapporteur.extract.quantity.NumberRead.Form;

/**
 * Reads one cardinal in words, such as "two million three hundred and five thousand": groups below a
 * thousand, each closed by its multiplier, the multipliers falling. Used once, by one thread.
 */
final class CardinalReader {
    private final NumberWords words;
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal lastMultiplier = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private int group;
    private boolean begun;

    CardinalReader(NumberWords words) {
        this.words = words;
    }

    /**
     * Reads on from a word.
     *
     * @param from where the number begins, which may be an article before the word
     * @param at the first word that is a number
     */
    Optional<NumberRead> read(Pieces pieces, int from, int at) {
        int end = at;
        int next = at;
        while (next >= 0 && take(pieces.at(next))) {
            end = next + 1;
            next = following(pieces, end);
        }
        if (end == at) {
            return Optional.empty();
        }
        BigDecimal value = closed.add(BigDecimal.valueOf(group));
        return Optional.of(new NumberRead(from, end, value, scale, Form.WORDS));
    }

    // A hyphen, or "and" behind a hundred, may stand between: -1 where the number cannot go on.
    private int following(Pieces pieces, int end) {
        if (pieces.isHyphen(end)) {
            return pieces.isGlued(end) && pieces.isGlued(end + 1) ? end + 1 : -1;
        }
        if (!pieces.isAt(end, "and")) {
            return end;
        }
        boolean open = group % 100 == 0 && (group > 0 || closed.signum() > 0);
        boolean small = words.is(UNIT, pieces.at(end + 1)) || words.is(TENS, pieces.at(end + 1));
        boolean itsOwn = words.is(HUNDRED, pieces.at(end + 2))
                || (pieces.isHyphen(end + 2) && words.is(HUNDRED, pieces.at(end + 4)));
        return open && small && !itsOwn ? end + 1 : -1;
    }

    private boolean take(String word) {
        boolean taken = takeUnit(word) || takeTens(word) || takeHundred(word) || takeMultiplier(word);
        begun |= taken;
        return taken;
    }

    private boolean takeUnit(String word) {
        Optional<BigDecimal> value = words.value(UNIT, word);
        int rest = group % 100;
        boolean fits = value.isPresent()
                && (rest == 0 || (rest >= 20 && rest % 10 == 0 && value.get().intValue() < 10))
                && (!begun || value.get().signum() > 0)
                && !(begun && group == 0 && closed.signum() == 0);
        if (fits) {
            group += value.get().intValue();
            scale = BigDecimal.ONE;
        }
        return fits;
    }

    private boolean takeTens(String word) {
        Optional<BigDecimal> value = words.value(TENS, word);
        boolean fits = value.isPresent() && group % 100 == 0;
        if (fits) {
            group += value.get().intValue();
            scale = BigDecimal.ONE;
        }
        return fits;
    }

    private boolean takeHundred(String word) {
        boolean fits = words.is(HUNDRED, word) && group < 100 && (group > 0 || !begun);
        if (fits) {
            group = Math.max(group, 1) * 100;
            scale = BigDecimal.valueOf(100);
        }
        return fits;
    }

    private boolean takeMultiplier(String word) {
        Optional<BigDecimal> value = words.value(MULTIPLIER, word);
        boolean falling = lastMultiplier.signum() == 0
                || (value.isPresent() && value.get().compareTo(lastMultiplier) < 0);
        if (value.isEmpty()) {
            return false;
        }
        if (begun && group == 0 && closed.signum() > 0) { // "two hundred thousand million"
            closed = closed.multiply(value.get());
        } else if (falling && (group > 0 || !begun)) {
            closed = closed.add(BigDecimal.valueOf(Math.max(group, 1)).multiply(value.get()));
        } else {
            return false;
        }
        group = 0;
        lastMultiplier = value.get();
        scale = value.get();
        return true;
    }
}
