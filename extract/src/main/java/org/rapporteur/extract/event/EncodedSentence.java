package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/** What a {@link SentenceEncoder} made of one sentence. */
public interface EncodedSentence {
    /**
     * What one of the triggers carries.
     *
     * @param trigger its place among the triggers that were asked for
     * @return a probability for each type, in their own order, and last that it carries no event
     */
    double[] types(int trigger);

    /**
     * What part each of some words' bearers takes in an event.
     *
     * @param trigger its place among the triggers that were asked for
     * @return for each mention, a probability for each of {@link EventModel#PARTS}
     */
    List<double[]> parts(int trigger, EventType type, List<Token> mentions);

    /**
     * In what light an event is told.
     *
     * @param trigger its place among the triggers that were asked for
     * @return a probability for each {@link AuxiliaryMode}, in their own order
     */
    double[] lights(int trigger, EventType type);
}
