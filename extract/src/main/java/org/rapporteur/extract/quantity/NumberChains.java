package org.rapporteur.extract.quantity;

import java.util.Set;

/**
 * Numbers chained by colons, hyphens and strokes that are no amounts: times of day, scores, telephone
 * numbers, dates; "9/11", but not "3-5 ships" or "1/3". Safe for threads.
 */
final class NumberChains {
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥", "₹", "₽");

    private final NumberWords numbers;
    private final Units units;

    NumberChains(NumberWords numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
    }

    /** The place behind the last piece of the chain that begins here; the same place where none does. */
    int end(ReadSentence read, int at) {
        Pieces pieces = read.pieces();
        int end = at + 1;
        while (isLink(pieces, end) && pieces.get(end + 1).isFigures() && pieces.isGlued(end + 1)) {
            end += 2;
        }
        int links = (end - at) / 2;
        boolean chained =
                links > 1 || (links == 1 && (pieces.isAt(at + 1, ":") || isScore(read, at) || isRatio(pieces, at)));
        return chained ? end : at;
    }

    private static boolean isLink(Pieces pieces, int at) {
        return pieces.isGlued(at) && (pieces.isHyphen(at) || pieces.isAt(at, ":") || pieces.isAt(at, "/"));
    }

    private boolean isScore(ReadSentence read, int at) {
        Pieces pieces = read.pieces();
        if (!pieces.isHyphen(at + 1)) {
            return false;
        }
        boolean ascending = NumberReader.value(pieces.at(at))
                .flatMap(low -> NumberReader.value(pieces.at(at + 2)).map(high -> low.compareTo(high) < 0))
                .orElse(false);
        boolean counted = units.after(pieces, pieces.afterHyphen(at + 3)).isPresent()
                || numbers.is(NumberWords.WordClass.MULTIPLIER, pieces.at(at + 3))
                || read.tag(at + 3).equals("NNS")
                || (pieces.get(at).glued() && isCurrencySign(pieces.at(at - 1)))
                || (pieces.isGlued(at + 3) && pieces.get(at + 3).isWord());
        return !ascending || !counted;
    }

    private static boolean isCurrencySign(String sign) {
        return CURRENCIES.contains(sign);
    }

    private static boolean isRatio(Pieces pieces, int at) {
        boolean proper = NumberReader.value(pieces.at(at))
                .flatMap(low -> NumberReader.value(pieces.at(at + 2))
                        .map(high -> low.compareTo(high) < 0 && high.intValue() <= 10))
                .orElse(false);
        return pieces.isAt(at + 1, "/") && !proper;
    }
}
