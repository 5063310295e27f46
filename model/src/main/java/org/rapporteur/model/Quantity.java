package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a report gives.
 *
 * @param amount how much of what
 * @param measure what is measured, such as {@code bilateral trade}
 * @param about whom it concerns
 * @param change the change that led to this level, where the report gives it
 * @param direction where the quantity itself is a bare rise or fall
 * @param attributedTo whom the report credits with the figure
 */
public record Quantity(
        Basis basis,
        Amount amount,
        @Nullable String measure,
        List<Entity> about,
        @Nullable Period period,
        @Nullable Change change,
        @Nullable Direction direction,
        @Nullable Entity attributedTo)
        implements Finding {
    public Quantity {
        requireNonNull(basis, "basis");
        requireNonNull(amount, "amount");
        about = List.copyOf(about);
    }

    /** How an amount stands to the value printed. */
    public enum Comparison {
        EQUAL("="),
        MORE(">"),
        LESS("<"),
        ABOUT("~");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Which way a quantity moved. */
    public enum Direction {
        UP,
        DOWN
    }

    /**
     * A unit.
     *
     * @param code ISO 4217 code, UCUM-like symbol, or the counted noun
     * @param name lower-case English singular, such as {@code us dollar}
     */
    public record Unit(String code, String name) {
        public Unit {
            requireNonNull(code, "code");
            requireNonNull(name, "name");
        }
    }

    /**
     * A value with its unit.
     *
     * @param value the number, or the lower bound of a range or of a vague word
     * @param upper upper bound of a range, not below the value; else null
     * @param unit null for a bare number
     */
    public record Amount(
            BigDecimal value,
            @Nullable BigDecimal upper,
            Comparison comparison,
            @Nullable Unit unit) {
        public Amount {
            requireNonNull(comparison, "comparison");
            value = plain(value);
            upper = upper == null ? null : plain(upper);
            if (upper != null && upper.compareTo(value) < 0) {
                throw new IllegalArgumentException("A range runs upwards, not from " + value + " to " + upper);
            }
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /**
     * A change.
     *
     * @param amount by how much, never negative
     * @param base what it is counted from, as printed: {@code year-on-year}
     */
    public record Change(
            Amount amount, Direction direction, @Nullable String base) {
        public Change {
            requireNonNull(amount, "amount");
            requireNonNull(direction, "direction");
        }
    }

    @Override
    public FindingKind kind() {
        return FindingKind.QUANTITY;
    }

    @Override
    public List<Evidence> cited() {
        List<Evidence> cited = new ArrayList<>(basis.evidence());
        cited.addAll(Entity.mentionsOf(about));
        if (period != null) {
            cited.add(period.words());
        }
        if (attributedTo != null) {
            attributedTo.mention().ifPresent(cited::add);
        }
        return List.copyOf(cited);
    }
}
