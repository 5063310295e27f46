package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Explanation;
import org.rapporteur.extract.Explanation.Reason;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;

/** Finds out why an event was coded as it was: the frame, the strongest of what was learnt, the next likely type. */
final class Explainer {
    private static final int STRONGEST = 6;

    private final FrameLexicon lexicon;
    private final EventModel model;
    private final SentenceReader reader;

    Explainer(FrameLexicon lexicon, EventModel model, SentenceReader reader) {
        this.lexicon = lexicon;
        this.model = model;
        this.reader = reader;
    }

    /** Why a candidate was judged so, by the model of triggers. */
    Explanation ofTrigger(Coded coded, ReportParties who) {
        Sentence sentence = coded.reading().trigger().sentence();
        List<Candidate> candidates = Candidate.of(sentence, reader.read(sentence), lexicon);
        Candidate candidate = candidates.stream()
                .filter(each ->
                        each.trigger().index() == coded.reading().trigger().index())
                .findFirst()
                .orElseThrow();
        Features features =
                TriggerFeatures.addedTo(Features.named(), candidate, candidates, lexicon, new PartyClass(who));
        return explanation(coded, features, model.triggers());
    }

    /** Why by a model whose classes hold the types, and by these features, with their names. */
    Explanation explanation(Coded coded, Features features, LogLinear model) {
        EventType type = coded.event().act().type();
        double[] probabilities = model.probabilities(features);
        EventType next = EventType.AGREE;
        double most = -1;
        for (EventType each : EventType.values()) {
            double likely = probabilities[model.classes().indexOf(each.name())];
            if (each != type && likely > most) {
                next = each;
                most = likely;
            }
        }
        return new Explanation(
                coded.event().words(),
                frame(coded),
                probabilities[model.classes().indexOf(type.name())],
                next,
                most,
                strongest(features, model, type.name(), next.name()));
    }

    private static @Nullable String frame(Coded coded) {
        String frame = coded.frame();
        return frame.equals(Frame.LEARNT) ? null : frame;
    }

    private static List<Reason> strongest(Features features, LogLinear model, String type, String next) {
        List<Reason> reasons = new ArrayList<>(IntStream.range(0, features.size())
                .mapToObj(each -> new Reason(features.name(each), model.weight(features, each, type, next)))
                .toList());
        reasons.sort(Comparator.comparingDouble(reason -> -reason.weight()));
        return reasons.stream()
                .filter(reason -> reason.weight() > 0)
                .limit(STRONGEST)
                .toList();
    }
}
