package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Makes lessons of who takes part in marked events of one report. */
final class RoleLessons {
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

    private List<Token> mentions(Judgement carrier) {
        return Mentions.of(carrier.candidate().trigger().sentence(), who);
    }

    /** What is known of those who are named beside an event of a type. */
    RoleFeatures asked(Judgement carrier, EventType type, List<Token> mentions) {
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
