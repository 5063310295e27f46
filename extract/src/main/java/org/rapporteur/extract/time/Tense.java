package org.rapporteur.extract.time;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.time.Anchor.Side;
import org.rapporteur.model.Part;
import org.rapporteur.model.Token;

/** Tells from the verb above a word whether the sentence speaks of what was or of what comes. */
final class Tense {
    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "wo", "shall", "would", "should", "may", "might", "can", "could", "must");
    private static final Set<String> ARRANGED =
            Set.of("schedule", "plan", "expect", "set", "slate", "due", "tip", "bind", "poise");
    private static final int MAX_CLIMB = 12;

    private Tense() {}

    /** The side on which a word's verb lies; news tells what happened, so the past where no verb tells. */
    static Side of(Token word) {
        Optional<Token> at = Optional.of(word);
        for (int step = 0; step < MAX_CLIMB && at.isPresent(); step++) {
            Optional<Side> told = told(at.get(), step);
            if (told.isPresent()) {
                return told.get();
            }
            at = at.get().head();
        }
        return Side.PAST;
    }

    private static Optional<Side> told(Token predicate, int distance) {
        if (ARRANGED.contains(predicate.lemma()) && !predicate.tag().equals("VBD")) {
            return Optional.of(Side.FUTURE);
        }
        if (hasAuxiliary(predicate, AHEAD)) {
            return Optional.of(Side.FUTURE);
        }
        return switch (predicate.tag()) {
            case "VBD" -> Optional.of(Side.PAST);
            case "VB" -> Optional.of(isInfinitive(predicate) ? Side.FUTURE : Side.PAST);
            case "VBG" ->
                predicate.dependents("aux").anyMatch(Tense::isPresent) ? Optional.of(Side.FUTURE) : Optional.empty();
            case "VBN" -> predicate.dependents("aux").findAny().map(auxiliary -> Side.PAST);
            case "VBZ", "VBP" -> Optional.of(looksAhead(predicate, distance) ? Side.FUTURE : Side.PAST);
            default -> Optional.empty();
        };
    }

    private static boolean hasAuxiliary(Token predicate, Set<String> lemmas) {
        return predicate.dependents("aux").anyMatch(auxiliary -> lemmas.contains(auxiliary.lemma()));
    }

    private static boolean isPresent(Token auxiliary) {
        return auxiliary.tag().equals("VBZ") || auxiliary.tag().equals("VBP");
    }

    private static boolean isInfinitive(Token verb) {
        return verb.dependents().anyMatch(dependent -> dependent.tag().equals("TO"));
    }

    // "The talks open on Friday" looks ahead; a headline's "Envoy visits Cairo on Friday" tells what happened.
    private static boolean looksAhead(Token verb, int distance) {
        return distance == 1
                && verb.in().part() == Part.TEXT
                && !Set.of("say", "be", "have").contains(verb.lemma());
    }
}
