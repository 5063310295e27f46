package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Makes lessons of who takes part in marked events of one report. */
final class RoleLessons {
    /** An answer that is less likely makes no lesson. */
    static final double LEAST_GUESS = 0.05;

    /** What a guess weighs beside a mark. */
    static final double GUESSED = 0.5;

    private final ReportParties who;
    private final Meanings meanings;

    RoleLessons(ReportParties who, Meanings meanings) {
        this.who = who;
        this.meanings = meanings;
    }

    /** What part each of those takes whom the sentence may name. */
    void addRoles(List<Lesson> lessons, Judgement carrier, Marked event) {
        List<Token> mentions = mentions(carrier);
        RoleFeatures asked = asked(carrier, event.type(), mentions);
        List<String> answers = answers(mentions, event);
        for (int each = 0; each < answers.size(); each++) {
            lessons.add(new Lesson(asked.of(mentions.get(each)), answers.get(each)));
        }
    }

    /** The same in the light of the others. */
    void addCasts(
            List<Lesson> lessons, Judgement carrier, Marked event, LogLinear roles, Optional<SentenceEncoder> encoder) {
        List<Token> mentions = mentions(carrier);
        List<double[]> second = encoder.map(heard -> SecondOpinion.of(
                                heard, carrier.candidate().trigger().sentence(), List.of(carrier))
                        .parts(carrier.candidate(), event.type(), mentions))
                .orElse(List.of());
        List<CastFeatures.Weighed> weighed =
                RoleChooser.weighed(asked(carrier, event.type(), mentions), mentions, roles, who, second);
        CastFeatures asked =
                new CastFeatures(weighed, new PartyClass(who), event.type().name());
        List<String> answers = answers(mentions, event);
        for (int each = 0; each < answers.size(); each++) {
            lessons.add(new Lesson(asked.of(weighed.get(each)), answers.get(each)));
        }
    }

    /** What part those take who are named beside a likely event that nobody marked. */
    void addGuesses(
            List<Lesson> lessons, Judgement judged, List<Token> mentions, LogLinear roles, SecondOpinion opinion) {
        EventType type = judged.best();
        RoleFeatures asked = asked(judged, type, mentions);
        List<CastFeatures.Weighed> weighed =
                RoleChooser.weighed(asked, mentions, roles, who, opinion.parts(judged.candidate(), type, mentions));
        double weight = judged.of(type.name()) * GUESSED;
        for (CastFeatures.Weighed each : weighed) {
            Features features = asked.of(each.mention());
            addGuess(lessons, features, EventModel.ACTOR, each.actor(), weight);
            addGuess(lessons, features, EventModel.RECIPIENT, each.recipient(), weight);
            addGuess(lessons, features, EventModel.NONE, 1 - each.actor() - each.recipient(), weight);
        }
    }

    private static void addGuess(List<Lesson> lessons, Features features, String part, double likely, double weight) {
        if (likely >= LEAST_GUESS) {
            lessons.add(new Lesson(features, part, likely * weight));
        }
    }

    private List<Token> mentions(Judgement carrier) {
        return Mentions.of(carrier.candidate().trigger().sentence(), who);
    }

    private RoleFeatures asked(Judgement carrier, EventType type, List<Token> mentions) {
        return new RoleFeatures(Judge.as(carrier, type), carrier.candidate(), mentions, new PartyClass(who), meanings);
    }

    /** What part the bearer of each mention takes by the marks. */
    List<String> answers(List<Token> mentions, Marked event) {
        Set<Integer> actors = named(mentions, event.actors());
        Set<Integer> recipients = named(mentions, event.recipients());
        return mentions.stream()
                .map(mention -> actors.contains(mention.index())
                        ? EventModel.ACTOR
                        : recipients.contains(mention.index()) ? EventModel.RECIPIENT : EventModel.NONE)
                .toList();
    }

    /** Who is marked, and the pronouns that mean the same. */
    private Set<Integer> named(List<Token> mentions, List<Span> spans) {
        PartyClass classes = new PartyClass(who);
        List<Token> marked = spans.stream()
                .flatMap(span -> Mentions.within(mentions, span).stream())
                .toList();
        return mentions.stream()
                .filter(mention -> marked.contains(mention)
                        || (mention.tag().startsWith("PRP")
                                && marked.stream().anyMatch(each -> classes.isSame(each, mention))))
                .map(Token::index)
                .collect(Collectors.toSet());
    }
}
