package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** A second opinion on a sentence's candidates, and who takes part in what they tell. */
final class SecondOpinion {
    /** Above this, for all candidates, there is nothing to ask about. */
    private static final double NO_EVENT = 0.97;

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

    /** What part the bearer of each mention takes, in the order of {@link EventModel#PARTS}. */
    List<double[]> parts(Candidate candidate, EventType type, List<Token> mentions) {
        return said.parts(triggers.indexOf(candidate.trigger().index()), type, mentions);
    }
}
