package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;

/**
 * A word that makes something of the act that hangs on it.
 *
 * @param noun whether it governs acts named by nouns
 * @param verb whether it governs infinitives, gerunds and clauses
 */
record Control(boolean noun, boolean verb, Effect effect) {
    /** What becomes of the act. */
    enum Effect {
        PASS,
        SAY,
        FUTURE,
        HYPOTHETICAL,
        NEGATION,
        END,
        AGREE,
        REJECT,
        THREATEN,
        VOW,
        WARN,
        REQUEST,
        ORDER,
        ACCUSE,
        SANCTION,
        PROTEST,
        SUPPORT,
        CONCEDE,
        COERCE,
        OTHER
    }

    /** The words of {@code controls.tsv}. Immutable, safe for threads. */
    static final class Table {
        private final Map<String, List<Control>> byWord = new HashMap<>();

        private Table() {}

        static Table load() {
            Table table = new Table();
            TableReader.read("controls.tsv", 4, table::add);
            return table;
        }

        private void add(List<String> cells) {
            String complement = cells.get(1);
            if (!List.of("noun", "verb", "any").contains(complement)) {
                throw new IllegalArgumentException("A complement is noun, verb or any, not " + complement);
            }
            Control control =
                    new Control(!complement.equals("verb"), !complement.equals("noun"), Effect.valueOf(cells.get(2)));
            byWord.computeIfAbsent(cells.get(0), unused -> new ArrayList<>()).add(control);
        }

        /** What the word makes of an act below it that is named by a noun, or by a verb. */
        Optional<Effect> effect(Token word, boolean ofNoun) {
            Optional<Effect> withParticle = word.dependents("compound:prt")
                    .map(particle -> find(WordSet.lemma(word) + "_" + WordSet.lemma(particle), ofNoun))
                    .flatMap(Optional::stream)
                    .findFirst();
            return withParticle.or(() -> find(WordSet.lemma(word) + suffix(word), ofNoun));
        }

        private static String suffix(Token word) {
            if (Syntax.isVerb(word)) {
                return "";
            }
            return Syntax.isNoun(word) ? "/n" : "/a";
        }

        private Optional<Effect> find(String key, boolean ofNoun) {
            @Nullable Effect found = null;
            for (Control control : byWord.getOrDefault(key, List.of())) {
                boolean fits = ofNoun ? control.noun : control.verb;
                boolean only = control.noun != control.verb;
                if (fits && (found == null || only)) {
                    found = control.effect;
                }
            }
            return Optional.ofNullable(found);
        }
    }
}
