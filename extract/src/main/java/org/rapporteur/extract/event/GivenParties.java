package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;

/** Two parties that somebody names, and what the sentences in which they stand say that one does to the other. */
final class GivenParties {
    // A rough measure: of the refusals that grammar alone finds between two parties, most are refusals.
    private static final double REFUSED = 0.8;

    private final List<JudgedSentence> sentences;
    private final Span actor;
    private final Span recipient;
    private final BetweenTwo chooser;

    /** Of two parties, and the sentences in which they stand. */
    GivenParties(List<JudgedSentence> sentences, Span actor, Span recipient) {
        this.sentences = List.copyOf(sentences);
        this.actor = actor;
        this.recipient = recipient;
        this.chooser = new BetweenTwo(actor, recipient);
    }

    /**
     * What one given party does to the other.
     *
     * @param probability of the reading's type
     * @param reading the candidate that carries it best
     * @param judgement of that candidate; null where there is none
     * @param opinion a second opinion on its sentence, where there is one
     */
    record Between(
            double probability, Reading reading, @Nullable Judgement judgement, Optional<SecondOpinion> opinion) {}

    /**
     * Chooses the likeliest; empty where the sentences hold no candidate at all.
     *
     * @param pairs what was learnt of two parties
     */
    Optional<Between> likeliest(LogLinear pairs, Features features) {
        double[] probabilities = pairs.probabilities(features);
        int best = 0;
        for (int each = 1; each < probabilities.length; each++) {
            best = probabilities[each] > probabilities[best] ? each : best;
        }
        boolean refused = isRefused();
        EventType type =
                refused ? EventType.REJECT : EventType.valueOf(pairs.classes().get(best));
        double probability = refused ? REFUSED : probabilities[best];
        return sentences.stream()
                .flatMap(sentence -> sentence.judged().stream()
                        .map(each -> new Between(probability, Judge.as(each, type), each, sentence.opinion())))
                .max(Comparator.comparingDouble(this::carries));
    }

    /** What is known of the two, added to other features. */
    Features addedTo(Features features, ReportParties who, Meanings meanings) {
        return PairFeatures.addedTo(
                features,
                sentences.stream().map(JudgedSentence::sentence).toList(),
                sentences.stream().flatMap(each -> each.learnt().stream()).toList(),
                actor,
                recipient,
                who,
                meanings);
    }

    /** Whether what joins the two best is an act that "will not" or "refused to" has turned round. */
    private boolean isRefused() {
        return sentences.stream()
                .flatMap(sentence -> sentence.judged().stream())
                .flatMap(each -> Stream.ofNullable(each.candidate().reading()))
                .max(Comparator.comparingDouble(chooser::score))
                .filter(reading -> reading.type() == EventType.REJECT)
                .filter(reading -> reading.match().frame().type() != EventType.REJECT)
                .isPresent();
    }

    /** How well a candidate carries an act of the type between the two. */
    private double carries(Between between) {
        EventType type = between.reading().type();
        Judgement judged = requireNonNull(between.judgement());
        @Nullable Reading own = judged.candidate().reading();
        return chooser.score(between.reading())
                + 3 * judged.of(type.name())
                + (own != null && own.type() == type ? 2 : 0);
    }
}
