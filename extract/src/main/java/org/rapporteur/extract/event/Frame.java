package org.rapporteur.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/**
 * One way of saying what somebody does: a trigger, what must stand with it, and what it is then.
 *
 * @param notation the frame as {@code frames.tsv} prints it
 * @param trigger lemma of the trigger; of a noun, perhaps several words
 * @param kind part of speech of the trigger
 * @param particle the verb's particle
 * @param subject what must be the subject
 * @param slots what else must stand with it
 * @param type null where the frame says that this is no event
 * @param example a sentence of which the frame is true
 */
record Frame(
        String notation,
        List<String> trigger,
        Kind kind,
        @Nullable String particle,
        WordSet subject,
        List<Slot> slots,
        @Nullable EventType type,
        List<String> modes,
        List<String> contexts,
        Roles roles,
        String example) {
    /** Notation of a frame that is not in the file. */
    static final String LEARNT = "learnt";

    /** Part of speech of a trigger. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    Frame {
        trigger = List.copyOf(trigger);
        slots = List.copyOf(slots);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
    }

    /** How much the frame asks for; of two that fit, the one that asks for more is meant. */
    double specificity() {
        double weight = trigger.size() - 1;
        weight += particle == null ? 0 : 2;
        weight += subject.isAny() ? 0 : 2;
        return weight + slots.stream().mapToDouble(Slot::weight).sum();
    }

    /** A frame for a word that makes an act of the type out of this one's act. */
    Frame governedBy(EventType newType) {
        return new Frame(
                notation,
                List.of("?"),
                Kind.VERB,
                null,
                WordSet.ANY,
                List.of(),
                newType,
                List.of(),
                contexts,
                Roles.OF_VERB,
                "-");
    }

    /** The frame of a word that only the corpus knows as a trigger. */
    static Frame learnt(EventType type, Token trigger) {
        boolean verb = Syntax.isVerb(trigger);
        return new Frame(
                LEARNT,
                List.of("?"),
                verb ? Kind.VERB : Kind.NOUN,
                null,
                WordSet.ANY,
                List.of(),
                type,
                List.of(),
                List.of(),
                verb ? Roles.OF_VERB : Roles.OF_NOUN,
                "-");
    }
}
