package org.rapporteur.language.segment;

import org.rapporteur.language.linear.Features;
import org.rapporteur.language.word.Normal;

/**
 * What is known at a place inside a run of characters without blanks when asked whether a token ends
 * there: the characters around it, the words of letters and digits that touch it, the token so far,
 * and the run as a whole. Looks at a bounded number of characters.
 */
public final class TokenFeatures {
    private static final int NEAR = 4;
    private static final int REACH = 24;

    private final int[] near = new int[NEAR * 2];
    private final int[] kinds = new int[NEAR * 2];

    /**
     * Fills in the features of a place.
     *
     * @param start where the run starts
     * @param token where the token so far starts
     * @param at the place, behind start and before end
     * @param end where the run ends
     */
    public void extract(CharSequence text, int start, int token, int at, int end, Features f) {
        look(text, start, at, end);
        f.clear();
        f.add();
        characters(f);
        int left = wordBefore(text, Math.max(start, at - REACH), at);
        int right = wordBehind(text, at, Math.min(end, at + REACH));
        int whole = hash(text, start, Math.min(end, start + REACH));
        int sofar = hash(text, Math.max(token, at - REACH), at);
        int rest = hash(text, at, Math.min(end, at + REACH));
        int here = near[NEAR - 1];
        int next = near[NEAR];
        f.add(left, here, next);
        f.add(right, here, next);
        f.add(left, right, here, next);
        f.add(left, here, kinds[NEAR]);
        f.add(right, next, kinds[NEAR - 1]);
        f.add(whole, at - start);
        f.add(sofar, next);
        f.add(sofar, rest);
        f.add(rest, here);
        f.add(rest, kinds[NEAR - 1]);
        f.add(sofar, kinds[NEAR]);
        f.add(shape(text, token, at), kinds[NEAR], next);
        f.add(shape(text, token, at), shape(text, at, end));
        f.add(shape(text, start, at), shape(text, at, end), here, next);
        around(text, start, token, at, end, f);
    }

    private void look(CharSequence text, int start, int at, int end) {
        for (int i = 0; i < NEAR * 2; i++) {
            int place = at - NEAR + i;
            char c = place < start || place >= end ? ' ' : Normal.lower(Normal.of(text.charAt(place)));
            near[i] = c;
            kinds[i] = place < start || place >= end ? 0 : kind(text.charAt(place));
        }
    }

    private void characters(Features f) {
        f.add(near[NEAR - 1]);
        f.add(near[NEAR]);
        f.add(near[NEAR - 1], near[NEAR]);
        f.add(near[NEAR - 2], near[NEAR - 1], near[NEAR]);
        f.add(near[NEAR - 1], near[NEAR], near[NEAR + 1]);
        f.add(near[NEAR - 2], near[NEAR - 1], near[NEAR], near[NEAR + 1]);
        f.add(near[NEAR - 3], near[NEAR - 2], near[NEAR - 1], near[NEAR]);
        f.add(near[NEAR - 1], near[NEAR], near[NEAR + 1], near[NEAR + 2]);
        f.add(kinds[NEAR - 2], near[NEAR - 1], near[NEAR], kinds[NEAR + 1]);
        f.add(
                kinds[NEAR - 2] * 8 + kinds[NEAR - 3],
                near[NEAR - 1],
                kinds[NEAR],
                kinds[NEAR + 1] * 8 + kinds[NEAR + 2]);
        f.add(
                kinds[NEAR - 2] * 8 + kinds[NEAR - 3],
                kinds[NEAR - 1],
                near[NEAR],
                kinds[NEAR + 1] * 8 + kinds[NEAR + 2]);
        f.add(kinds[NEAR - 2], kinds[NEAR - 1], kinds[NEAR], kinds[NEAR + 1]);
    }

    // What the run's neighbours are tells a full stop from an abbreviation's: "in the U.S. Then", "said."
    private static void around(CharSequence text, int start, int token, int at, int end, Features f) {
        int before = start == 0 ? 0 : 1;
        int last = at == end - 1 ? 1 : 0;
        int gapEnd = end;
        while (gapEnd < text.length() && gapEnd < end + REACH && Gap.isBlank(text.charAt(gapEnd))) {
            gapEnd++;
        }
        int gap = gapEnd == text.length() ? Gap.PARAGRAPH : Gap.between(text, end, gapEnd);
        int nextKind = gapEnd == text.length() ? 0 : kind(text.charAt(gapEnd));
        int length = Math.min(at - token, 6);
        char c = Normal.of(text.charAt(at));
        f.add(last, c, gap, nextKind);
        f.add(last, c, hash(text, Math.max(token, at - REACH), at), nextKind);
        f.add(last, c, hash(text, Math.max(token, at - REACH), at), gap);
        f.add(c, length, last, kind(text.charAt(token)));
        f.add(Math.min(end - at, 4), c, length, before);
        f.add(address(text, start, end), c, Normal.of(text.charAt(at - 1)));
    }

    // Whether the run looks like an address of the web, of mail, or a path.
    private static int address(CharSequence text, int start, int end) {
        int marks = 0;
        for (int i = start; i < Math.min(end, start + REACH); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                marks |= 1;
            } else if (c == ':' && i + 2 < end && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                marks |= 2;
            } else if (c == '/') {
                marks |= 4;
            } else if (c == 'w'
                    && i == start
                    && i + 3 < end
                    && text.charAt(i + 1) == 'w'
                    && text.charAt(i + 2) == 'w') {
                marks |= 8;
            } else if (c == '_') {
                marks |= 16;
            }
        }
        return marks;
    }

    private static int wordBefore(CharSequence text, int from, int at) {
        int start = at;
        while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return hash(text, start, at);
    }

    private static int wordBehind(CharSequence text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return hash(text, at, end);
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Normal.lower(Normal.of(text.charAt(i)));
        }
        return hash;
    }

    private static int shape(CharSequence text, int start, int end) {
        int hash = 7;
        int last = -1;
        for (int i = start; i < Math.min(end, start + REACH); i++) {
            int kind = kind(text.charAt(i));
            int part = kind == 5 ? Normal.of(text.charAt(i)) : kind;
            if (part != last) {
                hash = hash * 31 + part;
            }
            last = part;
        }
        return hash;
    }

    static int kind(char c) {
        if (Character.isLowerCase(c)) {
            return 1;
        }
        if (Character.isUpperCase(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return Character.isLetter(c) ? 4 : 5;
    }
}
