package org.rapporteur.telling;

import java.util.List;
import java.util.Locale;

/** Numbers of things in a sentence. */
public final class Counts {
    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Counts() {}

    /** In words up to twelve. */
    public static String word(long number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get((int) number) : grouped(number);
    }

    public static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    public static String of(long number, String singular, String plural) {
        return grouped(number) + " " + (number == 1 ? singular : plural);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
