package org.rapporteur.extract.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.DataTable;

/** The table of words that numbers are made of: {@code numbers.tsv}. Immutable, safe for threads. */
final class NumberWords {
    private final Map<WordClass, Map<String, BigDecimal>> words = new EnumMap<>(WordClass.class);

    /** What a word does in a number; the table's header says what each means. */
    enum WordClass {
        UNIT,
        TENS,
        HUNDRED,
        MULTIPLIER,
        SUFFIX,
        PLURAL,
        MANY,
        SOME,
        FRACTION,
        ORDINAL
    }

    private NumberWords() {}

    static NumberWords load() {
        NumberWords table = new NumberWords();
        for (DataTable.Row row : DataTable.read(NumberWords.class, "numbers.tsv", "class", "value", "forms")) {
            Map<String, BigDecimal> ofClass =
                    table.words.computeIfAbsent(row.constant("class", WordClass.class), none -> new HashMap<>());
            for (String form : row.list("forms")) {
                if (ofClass.put(form, value(row)) != null) {
                    throw row.wrong(form + " stands there twice");
                }
            }
        }
        return table;
    }

    private static BigDecimal value(DataTable.Row row) {
        try {
            return new BigDecimal(row.get("value"));
        } catch (NumberFormatException e) {
            throw row.wrong("not a number: " + row.get("value"));
        }
    }

    /** The value of a word of a class; suffixes match as they stand, everything else is given in lower case. */
    Optional<BigDecimal> value(WordClass wordClass, String word) {
        return Optional.ofNullable(words.getOrDefault(wordClass, Map.of()).get(word));
    }

    boolean is(WordClass wordClass, String word) {
        return words.getOrDefault(wordClass, Map.of()).containsKey(word);
    }
}
