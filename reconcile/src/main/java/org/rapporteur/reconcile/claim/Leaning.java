package org.rapporteur.reconcile.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Quantity;

/** To which side of its figure an amount lies, where its words tell: "nearly 36 billion" below it. */
public enum Leaning {
    BELOW("nearly", "nearly|almost|close to|just (under|below|short of)|not quite|approach(es|ed|ing)"),
    ABOVE("just over", "(just|a little|slightly|a bit) (over|above|more than)|(a )?little more than");

    private final String word;
    private final Pattern words;

    Leaning(String word, String words) {
        this.word = word;
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    /** Empty for most; ranges lean to no side. */
    public static Optional<Leaning> of(Quantity quantity) {
        String words = quantity.basis().evidence().get(0).text().toLowerCase(Locale.ROOT);
        if (quantity.amount().upper() != null || quantity.amount().value().signum() <= 0) {
            return Optional.empty();
        }
        if (BELOW.words.matcher(words).find()) {
            return Optional.of(BELOW);
        }
        return ABOVE.words.matcher(words).find() ? Optional.of(ABOVE) : Optional.empty();
    }

    /** As it is told before a figure: {@code nearly}, {@code just over}. */
    public String word() {
        return word;
    }
}
