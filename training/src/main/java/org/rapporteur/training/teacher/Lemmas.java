package org.rapporteur.training.teacher;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms by CoreNLP's morphology, and by a table of words for which Universal Dependencies
 * has other ones. Not safe for threads.
 */
final class Lemmas {
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    /** The morphology's time grows with the square of a word's length. */
    private static final int LONGEST_WORD = 40;

    private final Morphology morphology = new Morphology();
    private final Map<String, String> table;

    /** Takes a table as {@link #readTable} gives it. */
    Lemmas(Map<String, String> table) {
        this.table = table;
    }

    /** Reads the lemmas that are the project's own, by {@link #key}. */
    static Map<String, String> readTable() {
        return TableFile.read("lemmas.tsv", 3).stream()
                .collect(Collectors.toUnmodifiableMap(row -> key(row.get(0), row.get(1)), row -> row.get(2)));
    }

    private static String key(String word, String tag) {
        return word + " " + tag;
    }

    /** The dictionary form: of a name as it stands, of a number without commas, of all else in lower case. */
    String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        @Nullable String listed = table.get(key(lower, tag));
        if (listed != null) {
            return listed;
        }
        return switch (tag) {
            case "NNP", "NNPS" -> form;
            case "CD" -> THOUSANDS.matcher(form).matches() ? form.replace(",", "") : lower;
            default -> isWord(form) ? morphology.lemma(form, tag).toLowerCase(Locale.ROOT) : lower;
        };
    }

    private static boolean isWord(String form) {
        return form.length() <= LONGEST_WORD
                && form.chars().allMatch(unit -> Character.isLetter(unit) || unit == '\'' || unit == '-');
    }
}
