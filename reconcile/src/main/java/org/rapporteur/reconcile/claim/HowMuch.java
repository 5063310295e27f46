package org.rapporteur.reconcile.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Amount;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.reconcile.alike.Words;

/**
 * How far an amount reaches: from a least to a most, both meant to be in it.
 *
 * <pre>
 * 41 billion                40.5 to 41.5 billion: a round figure stands for what rounds to it
 * 12                        12: a small whole number is counted, not rounded
 * more than 20 billion      20 billion and up
 * about 1,500               1,425 to 1,575: half of its last figure's step, at least a twentieth
 * about 600                 550 to 650: half of its last figure's step, at most a tenth
 * nearly 36 billion         32.4 to 36 billion, just over 36 billion up to 39.6
 * 10 to 12                  10 to 12
 * several hundred           200 to 999, dozens 24 to 99, thousands 2,000 to 9,999
 * </pre>
 *
 * @param most null for no bound
 */
record HowMuch(BigDecimal least, @Nullable BigDecimal most) {
    private static final BigDecimal COUNTED = BigDecimal.valueOf(10_000);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What falls a little short of a figure; and what goes a little beyond it. */
    private static final Pattern SHORT_OF =
            Pattern.compile("\\b(nearly|almost|close to|just (under|below|short of)|not quite|approach(es|ed|ing))\\b");

    private static final Pattern BEYOND =
            Pattern.compile("\\b((just|a little|slightly|a bit) (over|above|more than)|(a )?little more than)\\b");
    /** A figure of one digit, such as 20 billion, is not rounded so far that 24 would be the same. */
    private static final BigDecimal WIDEST_ROUNDING = new BigDecimal("0.025");

    /** The words of vague counts, with the count that they do not reach. */
    private static final Map<String, BigDecimal> VAGUE = new TreeMap<>(Map.of(
            "dozen", BigDecimal.valueOf(99),
            "score", BigDecimal.valueOf(99),
            "hundred", BigDecimal.valueOf(999),
            "thousand", BigDecimal.valueOf(9_999)));

    /** How far a finding's amount reaches. */
    static HowMuch of(Quantity quantity) {
        Amount amount = quantity.amount();
        BigDecimal value = amount.value();
        if (amount.upper() != null) {
            return new HowMuch(value, amount.upper());
        }
        String words = quantity.basis().evidence().get(0).text().toLowerCase(Locale.ROOT);
        if (value.signum() > 0 && SHORT_OF.matcher(words).find()) {
            return new HowMuch(value.subtract(value.multiply(TENTH)), value);
        }
        if (value.signum() > 0 && BEYOND.matcher(words).find()) {
            return new HowMuch(value, value.add(value.multiply(TENTH)));
        }
        return of(amount, words);
    }

    private static HowMuch of(Amount amount, String words) {
        BigDecimal value = amount.value();
        if (amount.comparison() == Comparison.MORE) {
            return new HowMuch(value, vagueMost(value, words));
        }
        if (amount.comparison() == Comparison.LESS) {
            return new HowMuch(BigDecimal.ZERO.min(value), value);
        }
        BigDecimal around = amount.comparison() == Comparison.ABOUT ? about(value) : rounding(value);
        return new HowMuch(value.subtract(around), value.add(around));
    }

    /** What a vague word such as "hundreds" does not reach; null where the bound is a figure. */
    private static @Nullable BigDecimal vagueMost(BigDecimal value, String words) {
        Set<String> folded = Set.copyOf(Words.of(words));
        if (folded.contains("ten") || words.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        return VAGUE.entrySet().stream()
                .filter(word -> folded.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .filter(most -> most.compareTo(value) > 0)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private static BigDecimal about(BigDecimal value) {
        BigDecimal size = value.abs();
        return halfStep(value).max(size.multiply(TWENTIETH)).min(size.multiply(TENTH));
    }

    /** Half of the step between a figure and the next one of as many digits: 50 of 600. */
    private static BigDecimal halfStep(BigDecimal value) {
        return value.stripTrailingZeros().ulp().divide(TWO, MathContext.DECIMAL64);
    }

    private static BigDecimal rounding(BigDecimal value) {
        if (value.scale() <= 0 && value.abs().compareTo(COUNTED) < 0) {
            return BigDecimal.ZERO;
        }
        return halfStep(value).min(value.abs().multiply(WIDEST_ROUNDING).round(new MathContext(4, RoundingMode.DOWN)));
    }

    /**
     * An amount against another.
     *
     * <pre>
     * 41 billion      more than 20 billion       vaguer
     * 16.2 billion    16.7 billion               conflict
     * 16.2 billion    16 billion                 vaguer
     * 3.5 billion     3.6 billion                conflict: neither is the other, rounded
     * about 600       about 800                  conflict
     * 37.7 billion    nearly 36 billion          conflict
     * 1,512           about 1,500                vaguer
     * about 1,500     several hundred            conflict: those would be thousands
     * </pre>
     */
    static Match match(Quantity one, Quantity other) {
        Amount amount = one.amount();
        Amount held = other.amount();
        if (amount.value().compareTo(held.value()) == 0
                && amount.comparison() == held.comparison()
                && (amount.upper() == null) == (held.upper() == null)
                && (amount.upper() == null || amount.upper().compareTo(held.upper()) == 0)) {
            return Match.EQUAL;
        }
        HowMuch reach = of(one);
        HowMuch otherReach = of(other);
        if (!reach.meets(otherReach)) {
            return Match.CONFLICT;
        }
        return reach.isWiderThan(otherReach) ? Match.FINER : Match.VAGUER;
    }

    /** Two that only touch at their ends do not meet: what rounds to 3.5 does not round to 3.6. */
    private boolean meets(HowMuch other) {
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(HowMuch other) {
        if (most == null) {
            return true;
        }
        int above = most.compareTo(other.least);
        return above > 0 || (above == 0 && (isPoint() || other.isPoint()));
    }

    private boolean isPoint() {
        return most != null && least.compareTo(most) == 0;
    }

    private boolean isWiderThan(HowMuch other) {
        if (most == null || other.most == null) {
            return most == null && other.most != null;
        }
        return most.subtract(least).compareTo(other.most.subtract(other.least)) > 0;
    }

    /** The narrower, the more it says: 3 for a figure, 2 for a round one, 1 for a range, 0 for a bound. */
    int exactness() {
        if (most == null) {
            return 0;
        }
        BigDecimal width = most.subtract(least);
        if (width.signum() == 0) {
            return 3;
        }
        return width.compareTo(most.abs().multiply(new BigDecimal("0.055"))) <= 0 ? 2 : 1;
    }
}
