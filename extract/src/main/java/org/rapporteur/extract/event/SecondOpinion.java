package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** A second opinion on a sentence's candidates, who takes part in what they tell, and in what light. */
final class SecondOpinion {
    /** Above this, for all candidates, there is nothing to ask about. */
    private static final double NO_EVENT = 0.97;

    private static final List<AuxiliaryMode> MODES = List.of(AuxiliaryMode.values());

    private final EncodedSentence said;
    private final List<Integer> triggers;

    private SecondOpinion(EncodedSentence said, List<Integer> triggers) {
        this.said = said;
        this.triggers = List.copyOf(triggers);
    }

    /** Whether any of the candidates may carry an event, so that asking is worth its time. */
    static boolean isWorthAsking(List<Judgement> judged) {
        return judged.stream().anyMatch(each -> each.none() < NO_EVENT);
    }

    /** Asks. */
    static SecondOpinion of(SentenceEncoder reader, Sentence sentence, List<Judgement> judged) {
        List<Token> triggers =
                judged.stream().map(each -> each.candidate().trigger()).toList();
        return new SecondOpinion(
                requireNonNull(reader.read(sentence, triggers)),
                triggers.stream().map(Token::index).toList());
    }

    /** The candidates as both see them. */
    List<Judgement> beside(List<Judgement> judged) {
        List<Judgement> both = new ArrayList<>();
        for (int each = 0; each < judged.size(); each++) {
            both.add(judged.get(each).beside(said.types(each)));
        }
        return both;
    }

    /**
     * In what light an event is told.
     *
     * @param lights several names of {@link AuxiliaryMode} by commas, or {@code -}
     * @return how likely each of them is to be all that holds
     */
    double[] lights(Candidate candidate, EventType type, List<String> lights) {
        double[] each = said.lights(number(candidate), type);
        return lights.stream()
                .mapToDouble(names -> together(LightFeatures.modes(names), each))
                .toArray();
    }

    private static double together(Set<AuxiliaryMode> lights, double[] likely) {
        double together = 1;
        for (int mode = 0; mode < MODES.size(); mode++) {
            together *= lights.contains(MODES.get(mode)) ? likely[mode] : 1 - likely[mode];
        }
        return together;
    }

    private int number(Candidate candidate) {
        return triggers.indexOf(candidate.trigger().index());
    }

    /** What part the bearer of each mention takes, in the order of {@link EventModel#PARTS}. */
    List<double[]> parts(Candidate candidate, EventType type, List<Token> mentions) {
        return said.parts(number(candidate), type, mentions);
    }
}
