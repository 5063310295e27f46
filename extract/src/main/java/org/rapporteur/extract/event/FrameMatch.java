package org.rapporteur.extract.event;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Token;

/** A frame that fits the words around a trigger. */
record FrameMatch(Frame frame, Arguments arguments) {
    Token trigger() {
        return arguments.trigger();
    }

    /** Whether all that the frame asks for stands there. */
    static boolean fits(Frame frame, Arguments around) {
        Token trigger = around.trigger();
        return (frame.trigger().size() == 1 || WordSet.standsAt(trigger, frame.trigger()))
                && (frame.particle() == null || hasParticle(trigger, frame.particle()))
                && (frame.subject().isAny() || around.subjects().stream().anyMatch(frame.subject()::holds))
                && frame.slots().stream().allMatch(slot -> fills(slot, around));
    }

    private static boolean hasParticle(Token trigger, String particle) {
        Stream<Token> near = trigger.dependents()
                .filter(dependent -> dependent.is("compound:prt")
                        || dependent.is("advmod")
                        || dependent.is("xcomp")
                        || dependent.is("mark")
                        || dependent.is("case")
                        || dependent.is("dep"));
        boolean hangs = near.anyMatch(dependent -> is(dependent, particle) && dependent.index() > trigger.index());
        return hangs
                || (trigger.index() + 1 < trigger.sentence().endToken()
                        && is(trigger.in().token(trigger.index() + 1), particle));
    }

    private static boolean is(Token token, String word) {
        return token.form().toLowerCase(Locale.ROOT).equals(word);
    }

    private static boolean fills(Slot slot, Arguments around) {
        if (slot instanceof Slot.AnyObject) {
            return !around.objects().isEmpty();
        }
        if (slot instanceof Slot.OfObject object) {
            return named(object, around).findAny().isPresent();
        }
        if (slot instanceof Slot.Behind behind) {
            return behind(behind, around).anyMatch(behind.words()::holds);
        }
        if (slot instanceof Slot.Modifier modifier) {
            return around.trigger().dependents().anyMatch(modifier.words()::holds);
        }
        return around.trigger().dependents("ccomp").findAny().isPresent();
    }

    /** What the frame names as its object, such as the ties of "cut ties". */
    static Stream<Token> named(Slot.OfObject slot, Arguments around) {
        Stream<Token> predicates = around.trigger()
                .dependents()
                .filter(dependent -> dependent.is("xcomp")
                        || dependent.is("ccomp")
                        || dependent.is("dep")
                        || dependent.is("advmod")
                        || dependent.is("compound"));
        // "called the pact historic": an adjective behind the object is said of it, however it hangs there.
        Stream<Token> adjectives = around.objects().stream()
                .flatMap(object -> object.dependents()
                        .filter(word ->
                                word.index() > object.index() && word.tag().startsWith("JJ")));
        return Stream.of(around.objects().stream(), predicates, adjectives)
                .flatMap(Function.identity())
                .filter(slot.words()::holds);
    }

    private static Stream<Token> behind(Slot.Behind slot, Arguments around) {
        Set<String> prepositions = slot.prepositions();
        Stream<Token> obliques = around.obliques().stream()
                .filter(oblique -> prepositions.contains(oblique.preposition()))
                .map(Arguments.Oblique::head);
        if (!prepositions.contains("of") || !Syntax.isNoun(around.trigger())) {
            return obliques;
        }
        // "troop withdrawal" is a withdrawal of troops.
        return Stream.concat(obliques, around.trigger().dependents("compound"));
    }
}
