package org.rapporteur.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * A piece of a token: "first-quarter" and "2013-2019" are three words each, whatever an engine takes
 * them for.
 *
 * @param token the token that it is, or is part of
 * @param start first code unit in the text
 * @param form the characters as they stand there
 * @param lower the same in lower case
 */
record Word(Token token, int start, String form, String lower) {
    private static final String MARKS = "-–—/";

    static List<Word> of(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        sentence.tokens().forEach(token -> split(token, words));
        return List.copyOf(words);
    }

    private static void split(Token token, List<Word> words) {
        Evidence quote = token.quote();
        String text = quote.text();
        int start = quote.span().start();
        for (int from = 0; from < text.length(); ) {
            int end = endOfPiece(text, from);
            String form = text.substring(from, end);
            words.add(new Word(token, start + from, form, form.toLowerCase(Locale.ROOT)));
            from = end;
        }
    }

    /** A mark is a piece of its own, and so is what stands between two. */
    private static int endOfPiece(String text, int from) {
        int end = from + 1;
        if (MARKS.indexOf(text.charAt(from)) < 0) {
            while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return end;
    }

    int end() {
        return start + form.length();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** From this word to another. */
    Evidence quoteTo(Word last) {
        return token.in().quote(new Span(token.in().part(), start, last.end()));
    }
}
