package org.rapporteur.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Quantity.Comparison;

/**
 * A number with what stands around it and belongs to it: sign, comparator, range, unit of the table.
 *
 * @param from first piece, comparator included
 * @param end the piece after the last
 * @param amountFrom first piece without the comparator
 * @param number the number, or the first of a range
 * @param last the place after the (last) number's last piece
 * @param upper upper end of a range
 * @param comparison what the comparator says
 * @param unit of the table; null where a noun may follow
 */
record Figure(
        int from,
        int end,
        int amountFrom,
        NumberRead number,
        int last,
        @Nullable BigDecimal upper,
        Comparison comparison,
        @Nullable UnitOfMeasure unit) {
    BigDecimal value() {
        return number.value();
    }

    Figure compared(Comparison other, int newFrom, int newEnd) {
        return new Figure(newFrom, newEnd, amountFrom, number, last, upper, other, unit);
    }

    Figure in(@Nullable UnitOfMeasure other) {
        return new Figure(from, end, amountFrom, number, last, upper, comparison, other);
    }

    Figure valued(BigDecimal value) {
        NumberRead other = new NumberRead(number.from(), number.end(), value, number.scale(), number.form());
        return new Figure(from, end, amountFrom, other, last, upper, comparison, unit);
    }

    boolean isRange() {
        return upper != null;
    }
}
