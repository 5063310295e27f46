package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * A slower second opinion on what a sentence tells: each word in the light of all others. Safe for
 * threads.
 */
public interface SentenceEncoder {
    /**
     * Reads a sentence.
     *
     * @param triggers words of it that may carry an event, at least one
     */
    EncodedSentence read(Sentence sentence, List<Token> triggers);
}
