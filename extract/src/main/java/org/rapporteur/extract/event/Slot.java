package org.rapporteur.extract.event;

import java.util.Set;

/** What a frame asks to stand with its trigger. */
sealed interface Slot {
    /** How much more this says than the trigger alone. */
    double weight();

    /** One of the words as object, passive subject or predicate. */
    record OfObject(WordSet words) implements Slot {
        @Override
        public double weight() {
            return 2.5 + words.weight();
        }
    }

    /** Any object. */
    record AnyObject() implements Slot {
        @Override
        public double weight() {
            return 0.5;
        }
    }

    /** Something, or one of the words, behind one of the prepositions; "to" also holds infinitives. */
    record Behind(Set<String> prepositions, WordSet words) implements Slot {
        @Override
        public double weight() {
            return words.isAny() ? 1.5 : 3 + words.weight();
        }
    }

    /** A clause that is what the trigger says. */
    record Clause() implements Slot {
        @Override
        public double weight() {
            return 1;
        }
    }

    /** One of the words hanging on the trigger in any way. */
    record Modifier(WordSet words) implements Slot {
        @Override
        public double weight() {
            return 2;
        }
    }
}
