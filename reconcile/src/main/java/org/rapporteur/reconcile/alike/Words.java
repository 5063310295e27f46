package org.rapporteur.reconcile.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Cuts text into words and folds them: {@code Kazakhstan's} and {@code Kazakhstan} are one word. */
public final class Words {
    private Words() {}

    /** The words of a text, folded, in their order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 1);
        each(text, (printed, word) -> {
            if (!word.isEmpty()) {
                words.add(word);
            }
        });
        return words;
    }

    /** Hands over each word as printed and folded: letters and numbers, and once an apostrophe between such. */
    static void each(String text, BiConsumer<String, String> to) {
        for (int from = 0; from < text.length(); ) {
            int end = endOfRow(text, from);
            if (end == from) {
                from += Character.charCount(text.codePointAt(from));
                continue;
            }
            if (end < text.length() && isApostrophe(text.charAt(end))) {
                int behind = endOfRow(text, end + 1);
                end = behind > end + 1 ? behind : end;
            }
            String printed = text.substring(from, end);
            to.accept(printed, fold(printed));
            from = end;
        }
    }

    /** Where a row of letters and numbers ends that may begin at a place; the place itself where none does. */
    private static int endOfRow(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < 128 ? isPlain(unit) : isLetterOrNumber(text.codePointAt(at))) {
                at += unit < 128 ? 1 : Character.charCount(text.codePointAt(at));
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isPlain(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }

    /** Of one of Unicode's categories L and N. */
    private static boolean isLetterOrNumber(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’';
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
