package org.rapporteur.extract.quantity;

import java.util.List;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Sentence;

/** Finds the states that a sentence names, in reading order, each once. Implementors are pure and safe for threads. */
@FunctionalInterface
public interface StateMentions {
    List<Entity> in(Sentence sentence);
}
