package org.rapporteur.intake.masthead;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The news agencies of {@code agencies.tsv}, and what names of others look like. */
final class Agencies {
    private static final Agencies KNOWN = new Agencies(Table.rows("agencies.tsv"));

    /** An abbreviation is nobody's word, so it counts only as spelt: MENA is an agency, Mena a name. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,/&;+]|\\band\\b)\\s*");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,7}(?:-\\p{Lu}{2,7})?");
    private static final Pattern AGENCY_WORD =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]*\\b(?:News|Press|Agency|Agencies|Newswire|News Service|Wires?)");

    private final Set<String> names = new HashSet<>();

    private Agencies(List<List<String>> rows) {
        for (List<String> row : rows) {
            names.add(key(row.get(0)));
            for (String other : row.get(1).split("; ")) {
                names.add(key(other));
            }
        }
        names.remove("");
    }

    static Agencies known() {
        return KNOWN;
    }

    /** Whether each of the names printed is a known agency's: {@code Reuters}, {@code AP/AFP}. */
    boolean names(String printed) {
        return !printed.isBlank()
                && SEPARATOR.splitAsStream(withoutArticle(printed)).allMatch(name -> names.contains(key(name)));
    }

    /** Whether each of the names printed is a known agency's or looks like one: {@code XNA}, {@code Delta Press}. */
    boolean mayName(String printed) {
        return !printed.isBlank()
                && SEPARATOR
                        .splitAsStream(withoutArticle(printed))
                        .allMatch(name -> names.contains(key(name)) || looksLikeOne(name));
    }

    private static boolean looksLikeOne(String name) {
        return AGENCY_WORD.matcher(name).matches()
                || (ABBREVIATION.matcher(name).matches() && !Labels.known().hold(name));
    }

    private static String withoutArticle(String printed) {
        String stripped = printed.strip();
        return stripped.regionMatches(true, 0, "the ", 0, 4) ? stripped.substring(4) : stripped;
    }

    private static String key(String name) {
        String plain = withoutArticle(name);
        return plain.length() <= LONGEST_ABBREVIATION ? plain : plain.toLowerCase(Locale.ROOT);
    }
}
