package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/**
 * Guesses what a sentence tells that nobody marked: as models that were taught with the marks and a second
 * opinion find it together, each likely answer with its weight. Safe for threads.
 *
 * @param triggers what candidates come to
 * @param roles the part that somebody takes
 * @param lights in what light an event is told
 * @param encoder who is heard as well
 */
public record Guesser(LogLinear triggers, LogLinear roles, LogLinear lights, SentenceEncoder encoder) {
    /** An answer that is less likely makes no lesson. */
    private static final double LEAST = 0.05;

    /** What a guess weighs beside a mark. */
    private static final double WEIGHT = 0.5;

    /** Above this a candidate is not taken for an event's. */
    private static final double UNTOLD = 0.5;

    /**
     * Of a sentence's candidates.
     *
     * @param alone by the model of triggers
     */
    Guesses guesses(List<Judgement> alone, List<Token> mentions, ReportParties who, RoleLessons roleLessons) {
        Token first = alone.get(0).candidate().trigger();
        SecondOpinion opinion = SecondOpinion.of(encoder, first.sentence(), alone);
        List<Lesson> carried = new ArrayList<>();
        List<Lesson> taken = new ArrayList<>();
        List<Lesson> told = new ArrayList<>();
        for (Judgement both : opinion.beside(alone)) {
            addAll(carried, both.features(), both.names(), both.probabilities(), 1);
            if (both.none() < UNTOLD) {
                addRoles(taken, both, mentions, who, roleLessons, opinion);
                addLights(told, both, opinion);
            }
        }
        return new Guesses(carried, taken, told);
    }

    private void addRoles(
            List<Lesson> lessons,
            Judgement judged,
            List<Token> mentions,
            ReportParties who,
            RoleLessons roleLessons,
            SecondOpinion opinion) {
        EventType type = judged.best();
        RoleFeatures asked = roleLessons.asked(judged, type, mentions);
        List<CastFeatures.Weighed> weighed =
                RoleChooser.weighed(asked, mentions, roles, who, opinion.parts(judged.candidate(), type, mentions));
        for (CastFeatures.Weighed each : weighed) {
            addAll(
                    lessons,
                    asked.of(each.mention()),
                    List.of(EventModel.ACTOR, EventModel.RECIPIENT, EventModel.NONE),
                    List.of(each.actor(), each.recipient(), 1 - each.actor() - each.recipient()),
                    judged.of(type.name()));
        }
    }

    private void addLights(List<Lesson> lessons, Judgement judged, SecondOpinion opinion) {
        EventType type = judged.best();
        Features asked = LightFeatures.of(judged.candidate(), Judge.as(judged, type));
        double[] both =
                Odds.middle(lights.probabilities(asked), opinion.lights(judged.candidate(), type, lights.classes()));
        addAll(lessons, asked, lights.classes(), Odds.list(both), judged.of(type.name()));
    }

    /** Each likely answer, by how likely it is and how likely it is that the question arises. */
    private static void addAll(
            List<Lesson> lessons, Features asked, List<String> answers, List<Double> likely, double arises) {
        for (int each = 0; each < answers.size(); each++) {
            if (likely.get(each) >= LEAST) {
                lessons.add(new Lesson(asked, answers.get(each), likely.get(each) * arises * WEIGHT));
            }
        }
    }
}
