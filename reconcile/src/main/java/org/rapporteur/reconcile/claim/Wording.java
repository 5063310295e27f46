package org.rapporteur.reconcile.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quantity.Comparison;

/** How a report words an amount, where its number alone would tell it less exactly or wrongly. */
public final class Wording {
    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(at least|no fewer than|no less than|not less than|not fewer than|a minimum of|or more)\\b");
    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(up to|as many as|as much as|at most|no more than|not more than|a maximum of|not exceeding|or less|or fewer)\\b");
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(dozens|scores|hundreds|thousands|millions|billions|trillions|several|(a )?few|a couple)\\b");

    private Wording() {}

    /** What stands before the number: {@code more than }, {@code at least }, {@code up to }; empty for a plain one. */
    public static String comparison(Quantity quantity) {
        return Leaning.of(quantity)
                .map(leaning -> leaning.word() + " ")
                .orElseGet(() -> comparison(quantity.amount().comparison(), words(quantity)));
    }

    private static String comparison(Comparison comparison, String words) {
        return switch (comparison) {
            case EQUAL -> "";
            case MORE -> AT_LEAST.matcher(words).find() ? "at least " : "more than ";
            case LESS -> AT_MOST.matcher(words).find() ? "up to " : "less than ";
            case ABOUT -> "about ";
        };
    }

    /** {@code thousands of soldiers}, as printed: its number is no more than a lower bound. */
    public static Optional<String> vague(Quantity quantity) {
        String words = words(quantity);
        boolean vague = quantity.amount().comparison() == Comparison.MORE
                && words.codePoints().noneMatch(Character::isDigit)
                && VAGUE.matcher(words).find();
        return vague ? Optional.of(quantity.basis().evidence().get(0).text()) : Optional.empty();
    }

    /** A unit's name with the capitals that the report gives to its words: {@code Somali soldier}. */
    public static String unit(Quantity quantity, String name) {
        String printed = quantity.basis().evidence().get(0).text();
        return Arrays.stream(name.split(" "))
                .map(word -> capital(word, printed))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word, String printed) {
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
            return word;
        }
        String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
        Matcher capital = Pattern.compile("\\b" + Pattern.quote(first + word.substring(1)) + "s?\\b")
                .matcher(printed);
        return capital.find() ? first + word.substring(1) : word;
    }

    private static String words(Quantity quantity) {
        return quantity.basis().evidence().get(0).text().toLowerCase(Locale.ROOT);
    }
}
