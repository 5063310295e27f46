package org.rapporteur.reconcile.claim;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Amount;
import org.rapporteur.model.Quantity.Direction;

/** One readable line for a figure. */
final class QuantitySummary {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    String of(Quantity quantity) {
        StringBuilder line = new StringBuilder();
        String heading = heading(quantity);
        if (!heading.isEmpty()) {
            line.append(Character.toUpperCase(heading.charAt(0)))
                    .append(heading, 1, heading.length())
                    .append(": ");
        }
        if (quantity.direction() != null) {
            line.append(movement(quantity.direction()));
        }
        line.append(Wording.vague(quantity)
                .orElseGet(() -> Wording.comparison(quantity) + amount(quantity.amount(), quantity)));
        if (quantity.change() != null) {
            Quantity.Change change = quantity.change();
            line.append(", ").append(movement(change.direction())).append(amount(change.amount(), quantity));
        }
        if (quantity.period() != null) {
            line.append(" (").append(quantity.period().words().text()).append(')');
        }
        return line.toString();
    }

    private static String heading(Quantity quantity) {
        String about = Summaries.names(quantity.about());
        @Nullable String measure = quantity.measure();
        if (measure == null) {
            return about;
        }
        return about.isEmpty() ? measure : measure + " of " + about;
    }

    private static String movement(Direction direction) {
        return direction == Direction.UP ? "up " : "down ";
    }

    private static String amount(Amount amount, Quantity quantity) {
        String number = number(amount.value()) + (amount.upper() == null ? "" : " to " + number(amount.upper()));
        Quantity.@Nullable Unit unit = amount.unit();
        if (unit == null) {
            return number;
        }
        return switch (unit.name()) {
            case "us dollar" -> "$" + number;
            case "euro" -> "€" + number;
            case "percentage" -> number + " percent";
            default -> {
                String name = Wording.unit(quantity, unit.name());
                yield number + " " + (amount.value().compareTo(BigDecimal.ONE) == 0 ? name : plural(name));
            }
        };
    }

    /** English plurals of common nouns; others stand as they are. */
    private static String plural(String noun) {
        if (noun.isEmpty() || !Character.isLetter(noun.charAt(noun.length() - 1)) || noun.endsWith("s")) {
            return noun;
        }
        return switch (noun) {
            case "person" -> "people";
            case "man", "woman", "policeman", "businessman", "chinese yuan", "japanese yen", "yuan", "yen" ->
                noun.replaceAll("man$", "men");
            case "child" -> "children";
            default ->
                noun.matches(".*(sh|ch|x)")
                        ? noun + "es"
                        : noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        };
    }

    private static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(TRILLION) >= 0) {
            return scaled(value, TRILLION, " trillion");
        }
        if (size.compareTo(BILLION) >= 0) {
            return scaled(value, BILLION, " billion");
        }
        if (size.compareTo(MILLION) >= 0) {
            return scaled(value, MILLION, " million");
        }
        String plain = value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = String.format(Locale.ROOT, "%,d", value.toBigInteger());
        String sign = value.signum() < 0 && value.toBigInteger().signum() == 0 ? "-" : "";
        return sign + whole + (point < 0 ? "" : plain.substring(point));
    }

    private static String scaled(BigDecimal value, BigDecimal by, String word) {
        return value.divide(by).stripTrailingZeros().toPlainString() + word;
    }
}
