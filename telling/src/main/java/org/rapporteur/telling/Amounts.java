package org.rapporteur.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Quantity;
import org.rapporteur.reconcile.claim.Wording;

/** Figures as people write them: {@code about 37.69 billion US dollars}. */
public final class Amounts {
    private record Scale(BigDecimal from, String name) {}

    private static final List<Scale> SCALES = List.of(
            new Scale(new BigDecimal("1e12"), " trillion"),
            new Scale(new BigDecimal("1e9"), " billion"),
            new Scale(new BigDecimal("1e6"), " million"));
    private static final int DIGITS = 3;
    private static final Map<String, String> NAMES = Map.of(
            "percentage", "percent",
            "percentage point", "percentage points",
            "us dollar", "US dollars",
            "people", "people",
            "person", "people",
            "hertz", "hertz",
            "degree celsius", "degrees Celsius");

    private Amounts() {}

    /** As the report words it: {@code nearly}, {@code at least}, {@code thousands of soldiers}, with its capitals. */
    public static String of(Quantity quantity) {
        Quantity.Amount amount = quantity.amount();
        return Wording.vague(quantity)
                .orElseGet(() -> Wording.comparison(quantity) + plain(amount, name -> Wording.unit(quantity, name)));
    }

    public static String of(Quantity.Amount amount) {
        return comparison(amount.comparison()) + plain(amount, name -> name);
    }

    private static String plain(Quantity.Amount amount, UnaryOperator<String> printed) {
        String value = number(amount.value());
        if (amount.upper() != null) {
            value = value + " to " + number(amount.upper());
        }
        String unit = amount.unit() == null
                ? ""
                : " " + unit(printed.apply(amount.unit().name()), isOne(amount));
        return value + unit;
    }

    private static boolean isOne(Quantity.Amount amount) {
        return amount.upper() == null && amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static String comparison(Quantity.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "";
            case MORE -> "more than ";
            case LESS -> "less than ";
            case ABOUT -> "about ";
        };
    }

    /** Millions and more in words where three decimals hold the number; else all its digits. */
    public static String number(BigDecimal value) {
        for (Scale scale : SCALES) {
            if (value.abs().compareTo(scale.from()) >= 0) {
                BigDecimal scaled = value.divide(scale.from(), DIGITS, RoundingMode.HALF_UP);
                if (scaled.multiply(scale.from()).compareTo(value) == 0) {
                    return digits(scaled) + scale.name();
                }
            }
        }
        return digits(value);
    }

    private static String digits(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** The unit's name as it stands after a number; {@code pound sterling per year} keeps its tail. */
    public static String unit(String name, boolean one) {
        @Nullable String special = NAMES.get(name);
        if (special != null) {
            return one && name.equals("us dollar") ? "US dollar" : special;
        }
        int per = name.indexOf(" per ");
        String head = per < 0 ? name : name.substring(0, per);
        String tail = per < 0 ? "" : " a " + name.substring(per + " per ".length());
        if (NAMES.containsKey(head)) {
            return NAMES.get(head) + tail;
        }
        return (one ? head : plural(head)) + tail;
    }

    private static String plural(String noun) {
        if (noun.equals("pound sterling")) {
            return "pounds sterling";
        }
        if (noun.endsWith("woman") || noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }
}
