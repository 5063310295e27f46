package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens cut into the parts that names are compared by, so that it does not matter how an engine
 * cuts words: {@code U.S.-China} and {@code US - China} are both {@code US} and {@code China},
 * {@code People's} and {@code People 's} are {@code People} and {@code s}.
 *
 * <p>Full stops in a word are left out; hyphens, apostrophes and slashes part words and are left
 * out; every other mark is a part of its own.
 */
final class PartSequence {
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String DASHES = "\u2013\u2014";
    private static final String OTHER_SEPARATORS = "'\u2019\u2018`/";

    private record Part(String text, int token, int start, int end, boolean afterHyphen) {}

    private final List<Part> parts = new ArrayList<>();
    private boolean hyphenPending;

    private PartSequence() {}

    static PartSequence of(List<String> forms) {
        PartSequence sequence = new PartSequence();
        for (int token = 0; token < forms.size(); token++) {
            sequence.cut(forms.get(token), token);
        }
        return sequence;
    }

    private void cut(String form, int token) {
        boolean hasWord = hasWord(form);
        int at = 0;
        while (at < form.length()) {
            char unit = form.charAt(at);
            if (isWord(form, at)) {
                at = word(form, at, token);
            } else if (HYPHENS.indexOf(unit) >= 0 || (hasWord && DASHES.indexOf(unit) >= 0)) {
                hyphenPending = true;
                at++;
            } else {
                if (OTHER_SEPARATORS.indexOf(unit) < 0) {
                    add(form.substring(at, at + 1), token, at, at + 1);
                }
                at++;
            }
        }
    }

    private static boolean hasWord(String form) {
        for (int at = 0; at < form.length(); at += Character.charCount(form.codePointAt(at))) {
            if (Character.isLetterOrDigit(form.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private int word(String form, int start, int token) {
        int end = start;
        while (end < form.length() && (isWord(form, end) || form.charAt(end) == '.')) {
            end++;
        }
        add(form.substring(start, end).replace(".", ""), token, start, end);
        return end;
    }

    private static boolean isWord(String form, int at) {
        // Surrogates are taken as letters: no name in the files has one, and no pair is torn.
        char unit = form.charAt(at);
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private void add(String text, int token, int start, int end) {
        parts.add(new Part(text, token, start, end, hyphenPending));
        hyphenPending = false;
    }

    int size() {
        return parts.size();
    }

    String text(int part) {
        return parts.get(part).text();
    }

    List<String> texts() {
        return parts.stream().map(Part::text).toList();
    }

    /** Whether a hyphen stands before the part. */
    boolean isAfterHyphen(int part) {
        return part < parts.size() && parts.get(part).afterHyphen();
    }

    NameMatch match(int first, int end, List<KnownEntity> readings) {
        Part last = parts.get(end - 1);
        Part start = parts.get(first);
        return new NameMatch(start.token(), last.token() + 1, start.start(), last.end(), readings);
    }
}
