package org.rapporteur.language.segment;

import java.util.Set;
import org.rapporteur.language.word.Normal;

/**
 * Places where no sentence ends, whatever was learnt: within a line,
 *
 * <ul>
 *   <li>before a word in lower case that follows a closing quotation mark or bracket ("(D-Ohio) said"),
 *   <li>before a quotation mark behind a word without a full stop or other mark ("declared "I think ..."),
 *   <li>behind a title that is cut short, where a name follows ("Rep. Ada Berg").
 * </ul>
 */
final class Joints {
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rep", "reps", "sen", "sens", "gov", "gen", "lt", "col", "maj", "capt",
            "cmdr", "sgt", "adm", "brig", "rev", "hon", "amb", "atty", "messrs", "mme");
    private static final int LONGEST_TITLE = 6;

    private Joints() {}

    /** Whether the sentence goes on behind a token, which is not the last. */
    static boolean holds(CharSequence text, Segments segments, int token) {
        int start = segments.start(token);
        int end = segments.end(token);
        int next = segments.start(token + 1);
        if (Gap.between(text, end, next) > Gap.BLANK) {
            return false;
        }
        char last = text.charAt(end - 1);
        char first = text.charAt(next);
        if (Character.isLetter(last) && Normal.of(first) == '"') {
            return true;
        }
        if (closes(last) && Character.isLowerCase(first)) {
            return true;
        }
        return last == '.' && Character.isUpperCase(first) && isTitle(text, segments, token, start, end);
    }

    private static boolean closes(char mark) {
        return mark == ')' || mark == ']' || Normal.of(mark) == '"' || Normal.of(mark) == '\'';
    }

    /** The full stop may be part of the token, or a token of its own. */
    private static boolean isTitle(CharSequence text, Segments segments, int token, int start, int end) {
        int from = start;
        int to = end - 1;
        if (to == from && token > 0 && segments.end(token - 1) == start) {
            from = segments.start(token - 1);
        }
        if (to - from > LONGEST_TITLE || to <= from || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            word.append(Normal.lower(text.charAt(i)));
        }
        return TITLES.contains(word.toString());
    }
}
