package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Sentence;

/** A sentence with what each of its candidates comes to. Immutable. */
final class JudgedSentence {
    private final Sentence sentence;
    private final List<Judgement> alone;
    private final Optional<SecondOpinion> opinion;
    private final List<Judgement> judged;

    /**
     * Puts together what was learnt and a second opinion.
     *
     * @param alone candidates in reading order, by what was learnt of them alone
     * @param opinion on the same; empty where nobody was asked
     */
    JudgedSentence(Sentence sentence, List<Judgement> alone, Optional<SecondOpinion> opinion) {
        this.sentence = requireNonNull(sentence, "sentence");
        this.alone = List.copyOf(alone);
        this.opinion = opinion;
        this.judged = opinion.map(second -> second.beside(alone)).orElse(this.alone);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The candidates in reading order, as all who were asked see them. */
    List<Judgement> judged() {
        return judged;
    }

    /** The same by what was learnt of each candidate, whoever else was asked. */
    List<Judgement> learnt() {
        return alone;
    }

    /** The second opinion; empty where nobody was asked. */
    Optional<SecondOpinion> opinion() {
        return opinion;
    }
}
