package org.rapporteur.export.coded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventPlace;

/** The fields of one line, put together in their order. What is null or empty is an empty field. */
final class Fields {
    /** What parts several values in one field. */
    static final String SEPARATOR = ";";

    private final List<String> fields = new ArrayList<>();

    Fields add(@Nullable String text) {
        fields.add(text == null ? "" : OneLine.of(text));
        return this;
    }

    Fields add(Optional<String> text) {
        return add(text.orElse(null));
    }

    Fields add(long number) {
        return add(Long.toString(number));
    }

    Fields add(OptionalDouble number) {
        return add(number.isPresent() ? plain(number.getAsDouble()) : null);
    }

    /** ISO 8601. */
    Fields add(@Nullable LocalDate day) {
        return add(day == null ? null : day.toString());
    }

    /** The values, parted by semicolons; a semicolon within a value becomes a comma. */
    Fields add(List<String> values) {
        return add(String.join(
                SEPARATOR,
                values.stream().map(value -> value.replace(SEPARATOR, ",")).toList()));
    }

    /** Latitude and longitude in degrees. */
    Fields add(EventPlace.@Nullable Point point) {
        return point == null
                ? addEmpty(2)
                : add(Double.toString(point.latitude())).add(Double.toString(point.longitude()));
    }

    Fields addEmpty(int number) {
        for (int i = 0; i < number; i++) {
            fields.add("");
        }
        return this;
    }

    Fields addAll(List<String> further) {
        further.forEach(this::add);
        return this;
    }

    List<String> list() {
        return List.copyOf(fields);
    }

    /** With a decimal point, without an exponent: {@code 7.0}, {@code -2.5}. */
    static String plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number);
        return decimal.scale() < 1 ? decimal.setScale(1).toPlainString() : decimal.toPlainString();
    }
}
