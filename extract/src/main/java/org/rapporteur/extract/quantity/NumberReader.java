package org.rapporteur.extract.quantity;

import static org.rapporteur.extract.quantity.NumberWords.WordClass.FRACTION;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.HUNDRED;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.MANY;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.MULTIPLIER;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.ORDINAL;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.PLURAL;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.SOME;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.TENS;
import static org.rapporteur.extract.quantity.NumberWords.WordClass.UNIT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.extract.quantity.NumberRead.Form;

/**
 * Reads numbers in figures and in words: {@code 1,234.5}, {@code 41 billion}, {@code twenty-four},
 * {@code two and a half million}, {@code a dozen}, {@code two-thirds}, {@code several hundred},
 * {@code 24th}. Reads the number alone: signs, units and ranges are not its own. Safe for threads.
 */
final class NumberReader {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BEHIND_HALF =
            Set.of("of", "the", "its", "their", "his", "her", "our", "my", "those", "these", "all");
    private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_EVEN);

    private final NumberWords words;

    NumberReader(NumberWords words) {
        this.words = words;
    }

    /**
     * The number that begins at a place.
     *
     * @param money whether a currency stands before it, so that "m" means million
     */
    Optional<NumberRead> read(Pieces pieces, int at, boolean money) {
        if (pieces.get(at).isFigures()) {
            return figures(pieces, at, money);
        }
        return vague(pieces, at)
                .or(() -> fraction(pieces, at))
                .or(() -> ordinal(pieces, at))
                .or(() -> cardinal(pieces, at).map(read -> withHalf(pieces, read)));
    }

    private Optional<NumberRead> figures(Pieces pieces, int at, boolean money) {
        Optional<BigDecimal> value = value(pieces.get(at).form());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        NumberRead read = new NumberRead(at, at + 1, value.get(), BigDecimal.ONE, Form.FIGURES);
        if (pieces.isGlued(at + 1) && ORDINAL_ENDINGS.contains(pieces.at(at + 1))) {
            return Optional.of(new NumberRead(at, at + 2, value.get(), BigDecimal.ONE, Form.ORDINAL));
        }
        Optional<NumberRead> ratio = ratio(pieces, read);
        if (ratio.isPresent()) {
            return ratio;
        }
        NumberRead whole = mixed(pieces, read);
        return Optional.of(multiplied(pieces, suffixed(pieces, withHalf(pieces, whole), money)));
    }

    /** The value of a run of figures; empty for what is none, like {@code 1.2.3}. */
    static Optional<BigDecimal> value(String figures) {
        if (GROUPED.matcher(figures).matches()) {
            return Optional.of(new BigDecimal(figures.replace(",", "")));
        }
        return PLAIN.matcher(figures).matches() ? Optional.of(new BigDecimal(figures)) : Optional.empty();
    }

    // "3/4"; never "9/11" or "50/50"
    private static Optional<NumberRead> ratio(Pieces pieces, NumberRead numerator) {
        int slash = numerator.end();
        boolean slashed = pieces.isAt(slash, "/") && pieces.isGlued(slash) && pieces.isGlued(slash + 1);
        if (!slashed || !pieces.get(slash + 1).isFigures() || pieces.isAt(slash + 2, "/")) {
            return Optional.empty();
        }
        BigDecimal divisor = value(pieces.get(slash + 1).form()).orElse(BigDecimal.ZERO);
        boolean proper = divisor.compareTo(numerator.value()) > 0 && divisor.compareTo(BigDecimal.TEN) <= 0;
        return proper
                ? Optional.of(new NumberRead(
                        numerator.from(),
                        slash + 2,
                        numerator.value().divide(divisor, PRECISION),
                        BigDecimal.ONE,
                        Form.FRACTION))
                : Optional.empty();
    }

    // "2 1/2"
    private static NumberRead mixed(Pieces pieces, NumberRead whole) {
        if (!pieces.get(whole.end()).isFigures() || whole.value().scale() > 0) {
            return whole;
        }
        Optional<BigDecimal> value = value(pieces.get(whole.end()).form());
        return value.map(part -> new NumberRead(whole.end(), whole.end() + 1, part, BigDecimal.ONE, Form.FIGURES))
                .flatMap(part -> ratio(pieces, part))
                .map(part -> new NumberRead(
                        whole.from(), part.end(), whole.value().add(part.value()), BigDecimal.ONE, Form.FIGURES))
                .orElse(whole);
    }

    private NumberRead suffixed(Pieces pieces, NumberRead read, boolean money) {
        Piece suffix = pieces.get(read.end());
        Optional<BigDecimal> multiplier = words.value(NumberWords.WordClass.SUFFIX, suffix.form());
        boolean known =
                multiplier.isPresent() && (suffix.glued() || suffix.form().length() > 1 || money);
        boolean million = money
                || !suffix.form().equals("m")
                || pieces.get(read.end() + 1).isWord();
        boolean alone =
                !pieces.isGlued(read.end() + 1) || !pieces.get(read.end() + 1).isFigures();
        boolean trillion = !suffix.form().equals("T") || money;
        return known && million && alone && trillion ? read.times(multiplier.get(), read.end() + 1) : read;
    }

    // "41 billion", "4 hundred million", "41-billion"
    private NumberRead multiplied(Pieces pieces, NumberRead read) {
        int next = pieces.isHyphen(read.end()) && pieces.isGlued(read.end()) ? read.end() + 1 : read.end();
        Optional<BigDecimal> multiplier = words.value(MULTIPLIER, pieces.at(next))
                .or(() -> words.value(HUNDRED, pieces.at(next)))
                .or(() -> words.value(PLURAL, pieces.at(next)));
        return multiplier
                .map(value -> multiplied(pieces, read.times(value, next + 1)))
                .orElse(read);
    }

    // "two and a half", then perhaps "million"
    private NumberRead withHalf(Pieces pieces, NumberRead whole) {
        boolean half = pieces.isAt(whole.end(), "and")
                && (pieces.isAt(whole.end() + 1, "a") || pieces.isAt(whole.end() + 1, "one"))
                && words.is(FRACTION, pieces.at(whole.end() + 2));
        if (!half || whole.isScaled()) {
            return whole;
        }
        BigDecimal part = reciprocal(pieces.at(whole.end() + 2));
        NumberRead read =
                new NumberRead(whole.from(), whole.end() + 3, whole.value().add(part), BigDecimal.ONE, whole.form());
        return multiplied(pieces, read);
    }

    private BigDecimal reciprocal(String fraction) {
        return BigDecimal.ONE.divide(words.value(FRACTION, fraction).orElse(BigDecimal.ONE), PRECISION);
    }

    // "dozens", "tens of thousands", "several hundred", "a couple of dozen"
    private Optional<NumberRead> vague(Pieces pieces, int at) {
        Optional<BigDecimal> plural = words.value(PLURAL, pieces.at(at)).or(() -> words.value(MANY, pieces.at(at)));
        if (plural.isPresent()) {
            return plurals(pieces, at, plural.get());
        }
        int some = pieces.isAt(at, "a") ? at + 1 : at;
        Optional<BigDecimal> count = words.value(SOME, pieces.at(some));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int next = pieces.isAt(some + 1, "of") ? some + 2 : some + 1;
        NumberRead read = new NumberRead(at, next, count.get(), BigDecimal.ONE, Form.VAGUE);
        NumberRead whole = multiplied(pieces, read);
        boolean couple = pieces.isAt(some, "couple") && next == some + 2;
        return whole.isScaled() || couple ? Optional.of(whole) : Optional.empty();
    }

    private Optional<NumberRead> plurals(Pieces pieces, int at, BigDecimal value) {
        boolean many = words.is(MANY, pieces.at(at));
        BigDecimal bound = many ? value : value.multiply(BigDecimal.valueOf(2));
        Optional<BigDecimal> further =
                pieces.isAt(at + 1, "of") ? words.value(PLURAL, pieces.at(at + 2)) : Optional.empty();
        if (further.isPresent()) {
            BigDecimal product = bound.multiply(further.get());
            return Optional.of(new NumberRead(at, at + 3, product, further.get(), Form.VAGUE));
        }
        boolean alone = many || (pieces.isAt(at, "scores") && !pieces.isAt(at + 1, "of"));
        return alone ? Optional.empty() : Optional.of(new NumberRead(at, at + 1, bound, value, Form.VAGUE));
    }

    private Optional<NumberRead> fraction(Pieces pieces, int at) {
        return half(pieces, at).or(() -> part(pieces, at));
    }

    // "half a million", "half of the houses", "half the houses"
    private Optional<NumberRead> half(Pieces pieces, int at) {
        int half = pieces.isAt(at, "a") ? at + 1 : at;
        if (!pieces.isAt(half, "half")) {
            return Optional.empty();
        }
        int next = pieces.isAt(half + 1, "a") ? half + 2 : half + 1;
        NumberRead read = new NumberRead(at, half + 1, new BigDecimal("0.5"), BigDecimal.ONE, Form.FRACTION);
        NumberRead scaled = multiplied(pieces, new NumberRead(at, next, read.value(), BigDecimal.ONE, Form.WORDS));
        if (scaled.isScaled()) {
            return Optional.of(scaled);
        }
        return BEHIND_HALF.contains(pieces.at(half + 1)) && !isAfterOrdinal(pieces, at)
                ? Optional.of(read)
                : Optional.empty();
    }

    private boolean isAfterOrdinal(Pieces pieces, int at) {
        return words.is(ORDINAL, pieces.at(at - 1)) || pieces.isAt(at - 1, "other") || pieces.isHyphen(at - 1);
    }

    // "two-thirds", "a third of", "a quarter of a million"
    private Optional<NumberRead> part(Pieces pieces, int at) {
        Optional<BigDecimal> count = pieces.isAt(at, "a")
                ? Optional.of(BigDecimal.ONE)
                : words.value(UNIT, pieces.at(at)).filter(value -> value.signum() > 0);
        int noun = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        Optional<BigDecimal> divisor = words.value(FRACTION, pieces.at(noun));
        if (count.isEmpty() || divisor.isEmpty()) {
            return Optional.empty();
        }
        boolean ofSomething = pieces.isAt(noun + 1, "of");
        boolean hyphened = noun == at + 2 && !pieces.isAt(at, "a");
        if (!ofSomething && (!hyphened || pieces.isAt(noun, "half"))) {
            return Optional.empty();
        }
        BigDecimal value = count.get().divide(divisor.get(), PRECISION);
        NumberRead read = new NumberRead(at, noun + 1, value, BigDecimal.ONE, Form.FRACTION);
        boolean ofOne = ofSomething && pieces.isAt(noun + 2, "a");
        NumberRead scaled =
                ofOne ? multiplied(pieces, new NumberRead(at, noun + 3, value, BigDecimal.ONE, Form.WORDS)) : read;
        return Optional.of(scaled.isScaled() ? scaled : read);
    }

    // "fifth", "twenty-fourth"
    private Optional<NumberRead> ordinal(Pieces pieces, int at) {
        Optional<BigDecimal> ordinal = words.value(ORDINAL, pieces.at(at));
        if (ordinal.isPresent()) {
            return Optional.of(new NumberRead(at, at + 1, ordinal.get(), BigDecimal.ONE, Form.ORDINAL));
        }
        Optional<BigDecimal> tens = words.value(TENS, pieces.at(at));
        int last = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
        Optional<BigDecimal> unit = words.value(ORDINAL, pieces.at(last)).filter(value -> value.intValue() < 10);
        return tens.isPresent() && unit.isPresent()
                ? Optional.of(new NumberRead(at, last + 1, tens.get().add(unit.get()), BigDecimal.ONE, Form.ORDINAL))
                : Optional.empty();
    }

    private Optional<NumberRead> cardinal(Pieces pieces, int at) {
        boolean article = pieces.isAt(at, "a") || pieces.isAt(at, "an");
        if (article) {
            String next = pieces.at(at + 1);
            return words.is(HUNDRED, next) || (words.is(MULTIPLIER, next) && !next.equals("score"))
                    ? new CardinalReader(words).read(pieces, at, at + 1)
                    : Optional.empty();
        }
        return words.is(UNIT, pieces.at(at)) || words.is(TENS, pieces.at(at))
                ? new CardinalReader(words).read(pieces, at, at)
                : Optional.empty();
    }
}
