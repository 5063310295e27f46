package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds all that a sentence tells in frames, with what governs them. Safe for threads. */
final class SentenceReader {
    private final FrameLexicon lexicon;
    private final Control.Table controls;

    SentenceReader(FrameLexicon lexicon, Control.Table controls) {
        this.lexicon = lexicon;
        this.controls = controls;
    }

    /** The readings, in the order of their triggers, one a trigger; what one has absorbed is not told again. */
    List<Reading> read(Sentence sentence) {
        List<FrameMatch> matches =
                sentence.tokens().map(this::match).flatMap(Optional::stream).toList();
        Set<Integer> named = new TreeSet<>();
        matches.forEach(match -> named.addAll(namedBy(match)));
        Map<Integer, Reading> byTrigger = new TreeMap<>();
        matches.stream()
                .filter(match -> !named.contains(match.trigger().index()))
                .flatMap(match -> Climb.read(lexicon, controls, match).stream())
                .forEach(reading -> byTrigger.merge(reading.trigger().index(), reading, SentenceReader::better));
        Set<Integer> absorbed = new TreeSet<>();
        byTrigger.values().forEach(reading -> absorbed.addAll(reading.absorbed()));
        return byTrigger.values().stream()
                .filter(reading -> reading.isGoverned()
                        || !absorbed.contains(reading.trigger().index()))
                .toList();
    }

    private Optional<FrameMatch> match(Token token) {
        return lexicon.match(token).or(() -> Duty.of(token));
    }

    /** Nouns that a frame names are part of it, no events of their own: the "talks" of "hold talks". */
    static List<Integer> namedBy(FrameMatch match) {
        List<Integer> named = new ArrayList<>();
        for (Slot slot : match.frame().slots()) {
            if (slot instanceof Slot.OfObject object) {
                FrameMatch.named(object, match.arguments()).forEach(token -> named.add(token.index()));
            } else if (slot instanceof Slot.Behind behind && !behind.words().isAny()) {
                for (String preposition : behind.prepositions()) {
                    match.arguments().behind(preposition).stream()
                            .filter(behind.words()::holds)
                            .forEach(token -> named.add(token.index()));
                }
            }
        }
        return named;
    }

    private static Reading better(Reading one, Reading other) {
        return other.specificity() > one.specificity() ? other : one;
    }
}
