package org.rapporteur.reconcile.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Quantity;
import org.rapporteur.reconcile.alike.Words;

/**
 * Figures are of one thing when the unit, what is measured, whom it concerns and the period are the
 * same, as far as each report tells.
 *
 * <pre>
 * trade of $41 billion in 2023     more than $20 billion in recent years   vaguer: value, period
 * trade of $16.2 billion in 2022   $16.7 billion in 2022                   conflict: value
 * trade of $16.2 billion in 2022   $41 billion in 2023                     different: other periods
 * trade of $41 billion in 2023     trade of $35 billion, no period told    different: the period may be another
 * 12 killed                        15 killed                               conflict: value
 * 600 soldiers next year           800 soldiers next year                  conflict: value, where both are of one party
 * a lease of about 100 million     101 million a year, nothing told of it  vaguer: measure
 * </pre>
 */
final class QuantityRule implements Rule<Quantity> {
    /** Words of a measure that say nothing of what is measured; that it is of two, its parties say. */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "of",
            "in",
            "and",
            "total",
            "volume",
            "value",
            "amount",
            "level",
            "figure",
            "number",
            "annual",
            "overall",
            "between",
            "with",
            "two",
            "country",
            "turnover",
            "way",
            "bilateral",
            "mutual");

    /** A smaller count is of whoever is just spoken of: two leaders, three ministers. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    /** As exact as this, and as great, figures do not come out alike by chance. */
    private static final int ROUND = 1;

    private static final BigDecimal UNMISTAKABLE = BigDecimal.valueOf(1_000);

    private final Who who;

    QuantityRule(Who who) {
        this.who = who;
    }

    @Override
    public Optional<Comparison> compare(Quantity one, Quantity other) {
        if (!sameUnit(one, other) || one.direction() != other.direction()) {
            return Optional.empty();
        }
        Match value = HowMuch.match(one, other);
        Match period = When.match(one.period(), other.period());
        boolean periodUnknown = value == Match.CONFLICT && period != Match.EQUAL;
        boolean counted = isCount(one) && isCount(other) && period == Match.EQUAL;
        return new Comparison.Aspects()
                .add("measure", counted ? Match.EQUAL : measure(one, other, value))
                .add("value", periodUnknown ? Match.DIFFERENT : value)
                .add("period", period)
                .add(
                        "participants",
                        counted ? shared(one.about(), other.about()) : who.match(one.about(), other.about()))
                .add("change", change(one.change(), other.change()))
                .result();
    }

    private static boolean sameUnit(Quantity one, Quantity other) {
        Quantity.@Nullable Unit unit = one.amount().unit();
        Quantity.@Nullable Unit held = other.amount().unit();
        if (unit == null || held == null) {
            return unit == null && held == null;
        }
        return unit.name().equals(held.name()) || unit.code().equals(held.code());
    }

    /** Of something counted in days that are named, what is counted says what is measured. */
    private static boolean isCount(Quantity quantity) {
        Quantity.@Nullable Unit unit = quantity.amount().unit();
        return unit != null
                && unit.code().equals(unit.name())
                && words(quantity.measure()).isEmpty()
                && When.hasDays(quantity.period())
                && quantity.amount().value().compareTo(TELLING) >= 0;
    }

    /** Who stands beside a count may be told by one report alone; somebody stands beside both. */
    private Match shared(List<Entity> ones, List<Entity> others) {
        Match match = who.match(ones, others);
        boolean meet = ones.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> who.match(one, other) != Match.DIFFERENT));
        return match == Match.DIFFERENT && meet ? Match.VAGUER : match;
    }

    /** "Trade" is "bilateral trade" told with less; without a measure, only the value itself tells. */
    private static Match measure(Quantity one, Quantity other, Match value) {
        Set<String> words = words(one.measure());
        Set<String> held = words(other.measure());
        if (words.equals(held)) {
            return words.isEmpty() && value != Match.EQUAL ? Match.DIFFERENT : Match.EQUAL;
        }
        if (words.isEmpty() || held.isEmpty()) {
            boolean alike = value == Match.EQUAL || (value != Match.CONFLICT && isTelling(one) && isTelling(other));
            return alike ? Match.ofPresence(!words.isEmpty(), !held.isEmpty()) : Match.DIFFERENT;
        }
        if (words.containsAll(held)) {
            return Match.VAGUER;
        }
        return held.containsAll(words) ? Match.FINER : Match.DIFFERENT;
    }

    private static boolean isTelling(Quantity quantity) {
        return HowMuch.of(quantity).exactness() >= ROUND
                && quantity.amount().value().compareTo(UNMISTAKABLE) >= 0;
    }

    private static Set<String> words(@Nullable String measure) {
        Set<String> words = new HashSet<>(measure == null ? List.of() : Words.of(measure));
        words.removeAll(EMPTY);
        return words;
    }

    private static Match change(Quantity.@Nullable Change one, Quantity.@Nullable Change other) {
        if (one == null || other == null) {
            return Match.ofPresence(one != null, other != null);
        }
        boolean sameValue = one.amount().value().compareTo(other.amount().value()) == 0;
        return sameValue && one.direction() == other.direction() ? Match.EQUAL : Match.CONFLICT;
    }

    @Override
    public int specificity(Quantity quantity) {
        return 8 * HowMuch.of(quantity).exactness()
                + 4 * (When.hasDays(quantity.period()) ? 1 : 0)
                + 2 * Math.min(2, words(quantity.measure()).size())
                + Math.min(2, quantity.about().size())
                + (quantity.change() == null ? 0 : 1);
    }
}
