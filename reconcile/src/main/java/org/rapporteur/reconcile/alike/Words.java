package org.rapporteur.reconcile.alike;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words and folds them: {@code Kazakhstan's} and {@code Kazakhstan} are one word. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)?");

    private Words() {}

    /** The words of a text, folded, in their order. */
    public static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> fold(match.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Hands over each word as printed and folded. */
    static void each(String text, BiConsumer<String, String> to) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            to.accept(words.group(), fold(words.group()));
        }
    }

    /** Lower case, without possessive and plural endings; the counts of words are folded the same way. */
    static String fold(String printed) {
        String word = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
        }
        word = word.replace("'", "");
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
