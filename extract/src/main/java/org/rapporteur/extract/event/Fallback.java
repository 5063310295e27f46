package org.rapporteur.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** What to say of two given parties where no frame fits: the best guess, since one answer is wanted. */
final class Fallback {
    private Fallback() {}

    /** A frame whose trigger stands there without the rest; else that they have to do with each other. */
    static Reading reading(FrameLexicon lexicon, List<Sentence> sentences) {
        List<Token> tokens = sentences.stream().flatMap(Sentence::tokens).toList();
        Optional<FrameMatch> nearest =
                tokens.stream().flatMap(token -> loosely(lexicon, token)).findFirst();
        return of(nearest.orElseGet(() -> any(lexicon, tokens)));
    }

    private static Stream<FrameMatch> loosely(FrameLexicon lexicon, Token token) {
        return lexicon.triggeredBy(token).stream()
                .filter(frame -> frame.type() != null)
                .min(Comparator.comparingDouble(Frame::specificity))
                .map(frame -> new FrameMatch(frame, Arguments.of(token)))
                .stream();
    }

    private static FrameMatch any(FrameLexicon lexicon, List<Token> tokens) {
        Token verb = tokens.stream().filter(Syntax::isVerb).findFirst().orElse(tokens.get(0));
        Frame consulting = lexicon.frames().stream()
                .filter(frame -> frame.type() == EventType.CONSULT)
                .findFirst()
                .orElseThrow();
        return new FrameMatch(consulting.governedBy(EventType.CONSULT), Arguments.of(verb));
    }

    private static Reading of(FrameMatch match) {
        EventType type =
                match.frame().type() == null ? EventType.CONSULT : match.frame().type();
        return new Reading(
                match,
                match,
                type,
                match.frame().modes(),
                match.frame().contexts(),
                null,
                Set.of(),
                false,
                false,
                List.of(),
                Set.of());
    }
}
