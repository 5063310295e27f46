package org.rapporteur.training.corpus;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * An event as the corpus marks it; spans count in the sentence.
 *
 * @param trigger the words that carry it
 */
public record MarkedEvent(Coding coding, Span trigger, List<Span> actors, List<Span> recipients) {
    public MarkedEvent {
        requireNonNull(coding, "coding");
        requireNonNull(trigger, "trigger");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
