package org.rapporteur.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.AnnotatedText;

/**
 * Finds what stands between quotation marks: curly, straight, doubled single, or single ones where
 * they are no apostrophes. The outer of nested ones counts. A quote that goes on in the next paragraph
 * opens anew there without having closed.
 */
final class QuoteMarks {
    private final String text;
    private final List<int[]> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** The quoted stretches of a text in reading order. */
    static List<Quoted> in(AnnotatedText annotated) {
        QuoteMarks marks = new QuoteMarks(annotated.text());
        marks.scan();
        List<Quoted> quoted = new ArrayList<>();
        int token = 0;
        for (int[] stretch : marks.found) {
            while (token < annotated.size() && annotated.token(token).span().start() < stretch[0]) {
                token++;
            }
            int first = token;
            while (token < annotated.size() && annotated.token(token).span().end() <= stretch[1]) {
                token++;
            }
            if (token > first) {
                quoted.add(new Quoted(annotated, first, token));
            }
        }
        return quoted;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int length = opening(at);
            int end = length == 0 ? -1 : end(at, length);
            if (end > 0) {
                found.add(new int[] {at, end});
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Length of the opening mark here; 0 where there is none. */
    private int opening(int at) {
        char mark = text.charAt(at);
        boolean free = at == 0
                || (!Character.isLetterOrDigit(text.charAt(at - 1)) && ".,!?%".indexOf(text.charAt(at - 1)) < 0);
        boolean word = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (mark == '“' || mark == '„' || mark == '«') {
            return 1;
        }
        if (text.startsWith("''", at) || text.startsWith("``", at)) {
            return free && at + 2 < text.length() && !Character.isWhitespace(text.charAt(at + 2)) ? 2 : 0;
        }
        boolean leads = at == 0 || text.charAt(at - 1) == '\n';
        if (mark == '”' && leads) {
            return 1;
        }
        boolean can = mark == '"' || mark == '‘' || mark == '\'';
        return can && free && word ? 1 : 0;
    }

    /** Where the stretch that opens here ends, after its closing mark; -1 where it does not close. */
    private int end(int open, int length) {
        boolean single = length == 1 && (text.charAt(open) == '\'' || text.charAt(open) == '‘');
        int from = open + length;
        while (true) {
            int paragraphEnd = paragraphEnd(from);
            int close = closing(open, length, from, paragraphEnd);
            if (close >= 0) {
                return close;
            }
            int next = nextParagraph(paragraphEnd);
            boolean goesOn =
                    !single && next < text.length() && text.startsWith(text.substring(open, open + length), next);
            if (!goesOn) {
                boolean whole = open == 0 || text.charAt(open - 1) == '\n';
                return whole && !single ? paragraphEnd : -1;
            }
            from = next + length;
        }
    }

    private int paragraphEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int nextParagraph(int paragraphEnd) {
        int at = paragraphEnd;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int closing(int open, int length, int from, int limit) {
        char mark = text.charAt(open);
        int depth = 0;
        for (int at = from; at < limit; at++) {
            char here = text.charAt(at);
            if (mark == '“' && here == '“') {
                depth++;
            } else if (isClosing(mark, length, at)) {
                if (depth == 0) {
                    return at + length;
                }
                depth--;
            }
        }
        return -1;
    }

    private boolean isClosing(char mark, int length, int at) {
        char here = text.charAt(at);
        char after = at + length < text.length() ? text.charAt(at + length) : ' ';
        char before = text.charAt(at - 1);
        boolean ends = !Character.isLetterOrDigit(after);
        if (length == 2) {
            return text.startsWith("''", at) && ends && !Character.isWhitespace(before);
        }
        return switch (mark) {
            case '“', '”' -> here == '”' || (here == '"' && ends && !Character.isWhitespace(before));
            case '„' -> here == '“' || here == '”';
            case '«' -> here == '»';
            case '"' ->
                (here == '"' || here == '”')
                        && ends
                        && (!Character.isWhitespace(before) || Character.isWhitespace(after));
            case '‘' -> here == '’' && ends && !isPlural(at);
            default -> here == '\'' && ends && !Character.isWhitespace(before) && !isPlural(at);
        };
    }

    /** "the ministers' plan": an apostrophe, for a word follows that goes on. */
    private boolean isPlural(int at) {
        char before = text.charAt(at - 1);
        boolean blank =
                at + 2 < text.length() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
        return (before == 's' || before == 'S') && blank;
    }
}
