package org.rapporteur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Period;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Amount;
import org.rapporteur.model.Quantity.Change;
import org.rapporteur.model.Quantity.Comparison;
import org.rapporteur.model.Quantity.Direction;
import org.rapporteur.model.Quantity.Unit;

/**
 * The fields of a quantity. In its period, {@code start} and {@code end} are days, and the offsets of
 * the words stand in {@code evidence}.
 */
final class QuantityJson {
    private QuantityJson() {}

    static void writeFields(Quantity quantity, JsonGenerator to) throws IOException {
        writeAmount(quantity.amount(), to);
        to.writeStringField("measure", quantity.measure());
        EntityJson.writeField("about", quantity.about(), to);
        writePeriod(quantity.period(), to);
        writeChange(quantity.change(), to);
        to.writeStringField("direction", quantity.direction() == null ? null : Names.of(quantity.direction()));
        EntityJson.writeField("attributed_to", quantity.attributedTo(), to);
    }

    private static void writeAmount(Amount amount, JsonGenerator to) throws IOException {
        Numbers.writeField("value", amount.value(), to);
        Numbers.writeField("upper", amount.upper(), to);
        to.writeStringField("comparator", amount.comparison().sign());
        @Nullable Unit unit = amount.unit();
        to.writeStringField("unit", unit == null ? null : unit.code());
        to.writeStringField("unit_name", unit == null ? null : unit.name());
    }

    private static void writePeriod(@Nullable Period period, JsonGenerator to) throws IOException {
        if (period == null) {
            to.writeNullField("period");
            return;
        }
        to.writeObjectFieldStart("period");
        Dates.writeField("start", period.start(), to);
        Dates.writeField("end", period.end(), to);
        to.writeStringField("text", period.words().text());
        EvidenceJson.writeField("evidence", period.words(), to);
        to.writeEndObject();
    }

    private static void writeChange(@Nullable Change change, JsonGenerator to) throws IOException {
        if (change == null) {
            to.writeNullField("change");
            return;
        }
        to.writeObjectFieldStart("change");
        writeAmount(change.amount(), to);
        to.writeStringField("direction", Names.of(change.direction()));
        to.writeStringField("base", change.base());
        to.writeEndObject();
    }

    static Quantity read(Basis basis, Fields from) {
        return new Quantity(
                basis,
                readAmount(from),
                from.textOrNull("measure"),
                from.objects("about", EntityJson::read),
                from.objectOrNull("period", QuantityJson::readPeriod),
                from.objectOrNull("change", QuantityJson::readChange),
                from.has("direction") ? from.named(Direction.class, "direction") : null,
                from.objectOrNull("attributed_to", EntityJson::read));
    }

    private static Amount readAmount(Fields from) {
        return new Amount(
                from.decimal("value"),
                from.decimalOrNull("upper"),
                readComparison(from.text("comparator")),
                from.has("unit") ? new Unit(from.text("unit"), from.text("unit_name")) : null);
    }

    private static Comparison readComparison(String sign) {
        return Arrays.stream(Comparison.values())
                .filter(comparison -> comparison.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"comparator\" is = > < or ~, not " + sign));
    }

    private static Period readPeriod(Fields from) {
        return new Period(from.dateOrNull("start"), from.dateOrNull("end"), EvidenceJson.read(from.object("evidence")));
    }

    private static Change readChange(Fields from) {
        return new Change(readAmount(from), from.named(Direction.class, "direction"), from.textOrNull("base"));
    }
}
