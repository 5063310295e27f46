package org.rapporteur.extract.quantity;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Finds the states that sentences of a report name, be it by a person whom the report has introduced.
 * To implementors: be pure and safe for threads; what {@link #in} returns is used by one thread.
 */
@FunctionalInterface
public interface StateMentions {
    /** Reads a report, to answer for its sentences. */
    OfReport in(AnnotatedReport report);

    /** The states that one report names. */
    @FunctionalInterface
    interface OfReport {
        /** Those that a sentence names, in reading order, each once. */
        List<Entity> in(Sentence sentence);

        /** Who is meant by the phrase with this head, as the source of a figure; empty where nobody knows. */
        default Optional<Entity> source(Token head) {
            return Optional.empty();
        }
    }
}
