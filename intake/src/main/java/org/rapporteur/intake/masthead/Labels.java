package org.rapporteur.intake.masthead;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code labels.tsv}: neither places nor agencies, wherever they stand. */
final class Labels {
    private static final Labels KNOWN = new Labels(Table.rows("labels.tsv"));
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> words;

    private Labels(List<List<String>> rows) {
        words = rows.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    static Labels known() {
        return KNOWN;
    }

    /** Whether one of the words printed is among them. */
    boolean hold(String printed) {
        return NO_LETTERS.splitAsStream(printed.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
}
