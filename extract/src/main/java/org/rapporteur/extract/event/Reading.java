package org.rapporteur.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/**
 * A frame that fits, in the light of all that governs it.
 *
 * @param match the frame that names the act
 * @param outer the frame or word whose subject acts: the "agreed" of "agreed to meet"; else the match's
 * @param type what it comes to; never a planned act itself
 * @param planned the future act, where it comes to AGREE or CONCEDE
 * @param negated whether a word says that it is not so, whatever that came to
 * @param obliged whether the act is said to be a duty of its subject
 * @param speakers who says so
 * @param absorbed triggers that this reading has made part of itself
 */
record Reading(
        FrameMatch match,
        FrameMatch outer,
        EventType type,
        List<String> modes,
        List<String> contexts,
        @Nullable EventType planned,
        Set<AuxiliaryMode> auxiliaryModes,
        boolean negated,
        boolean obliged,
        List<Token> speakers,
        Set<Integer> absorbed) {
    private static final Set<EventType> PROMISES =
            EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.THREATEN, EventType.REQUEST);

    Reading {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        auxiliaryModes = Set.copyOf(auxiliaryModes);
        speakers = List.copyOf(speakers);
        absorbed = Set.copyOf(absorbed);
    }

    /** The word that carries the event. */
    Token trigger() {
        return outer.trigger();
    }

    /** How sure the frames are of the type. */
    double specificity() {
        double own = match.frame().specificity();
        return isGoverned() ? Math.max(2, outer.frame().specificity()) : own;
    }

    /** Whether another word has made the event its own. */
    boolean isGoverned() {
        return !outer.equals(match);
    }

    /** Whether what governs the act has made another type of it: "refused to", "will not". */
    boolean isTurned() {
        return type != match.frame().type();
    }

    /** The same words read as an act of another type; modes that the type does not share are dropped. */
    Reading as(EventType other, @Nullable EventType otherPlanned) {
        boolean inner = match.frame().type() == other;
        return new Reading(
                match,
                outer,
                other,
                inner ? match.frame().modes() : List.of(),
                contexts,
                otherPlanned,
                withoutFuture(other),
                negated,
                obliged,
                speakers,
                absorbed);
    }

    /** The same act with other modes, in another light; a promise is never also future. */
    Reading told(List<String> otherModes, Set<AuxiliaryMode> light) {
        boolean promise = PROMISES.contains(type);
        return new Reading(
                match,
                outer,
                type,
                otherModes,
                contexts,
                planned,
                light.stream()
                        .filter(mode -> !promise || mode != AuxiliaryMode.FUTURE)
                        .collect(Collectors.toSet()),
                negated,
                obliged,
                speakers,
                absorbed);
    }

    private Set<AuxiliaryMode> withoutFuture(EventType other) {
        boolean promise = other == EventType.AGREE || other == EventType.CONCEDE;
        return auxiliaryModes.stream()
                .filter(mode -> !promise || mode != AuxiliaryMode.FUTURE)
                .collect(Collectors.toSet());
    }
}
