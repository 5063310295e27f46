package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.PairCoder;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Identity;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/**
 * Codes political events: frames over the parse, read in the light of what governs them and weighed
 * against what was learnt from the corpus, with the parties that stand where the frames want them.
 *
 * <p>An event needs at least one party that acts in politics. Events come in reading order of their
 * triggers, title first; equal ones come once.
 */
public final class EventCoder implements FindingExtractor, PairCoder {
    private static final double CLEAR = 2;
    // How sure it is that two parties do what is said where nothing at all is told.
    private static final double LEAST = 0.05;

    private final SentenceReader reader;
    private final PartyFinder finder;
    private final TimeExpressions times;
    private final EventMaker maker;
    private final FrameLexicon lexicon;
    private final Judge judge;

    private EventCoder(
            FrameLexicon lexicon, EventModel model, PartyFinder finder, TimeExpressions times, Plover plover) {
        this.lexicon = lexicon;
        this.judge = new Judge(lexicon, model);
        this.reader = new SentenceReader(lexicon, Control.Table.load());
        this.finder = finder;
        this.times = times;
        this.maker = new EventMaker(plover);
    }

    /** With the program's own frames and model. */
    public static EventCoder create(PartyFinder finder, TimeExpressions times, Plover plover) {
        return new EventCoder(FrameLexicon.load(), EventModel.load(), finder, times, plover);
    }

    @Override
    public List<Finding> extract(AnnotatedReport report) {
        return List.copyOf(code(report).stream().map(Coded::event).toList());
    }

    /** The events, each with why it was coded so. */
    List<Coded> code(AnnotatedReport report) {
        ReportParties who = finder.in(report);
        Hosts hosts = new Hosts();
        List<Coded> coded = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (AnnotatedText part : report.parts()) {
            for (Sentence sentence : part.sentences()) {
                for (Coded event : code(report, sentence, who, hosts)) {
                    if (told.add(event.event().id())) {
                        coded.add(event);
                    }
                }
            }
        }
        return coded;
    }

    private record Settled(Reading reading, Judgement judgement) {}

    private List<Coded> code(AnnotatedReport report, Sentence sentence, ReportParties who, Hosts hosts) {
        if (!Assignment.mayBePolitical(sentence, who, hosts)) {
            return List.of();
        }
        List<Judgement> judged = judge.judge(sentence, reader.read(sentence), who);
        List<Settled> events = new ArrayList<>();
        for (Judgement each : judged) {
            judge.settled(each).ifPresent(reading -> events.add(new Settled(reading, each)));
        }
        if (events.isEmpty()) {
            return List.of();
        }
        @Nullable LocalDate published = publishedOn(report);
        List<TimeExpression> expressions = times.in(sentence, published);
        Clock clock = new Clock(events.stream().map(Settled::reading).toList(), expressions, published);
        Set<Integer> when = new HashSet<>();
        expressions.forEach(expression ->
                IntStream.range(expression.firstToken(), expression.endToken()).forEach(when::add));
        List<Coded> coded = new ArrayList<>();
        for (Settled each : events) {
            Reading reading = each.reading();
            if (when.contains(reading.trigger().index())) {
                continue; // the month of March is no march
            }
            Assignment parties = hosts.complete(reading, Assignment.of(reading, who, when));
            if (isEvent(reading, parties)) {
                double sure = Confidence.of(reading, parties, each.judgement());
                Coded event =
                        new Coded(maker.event(report, reading, parties, who, clock, sure), reading, each.judgement());
                if (coded.stream().noneMatch(other -> repeats(event, other))) {
                    coded.add(event);
                }
            }
        }
        return coded;
    }

    /** Words need somebody who says them; what is only possible is told of two known parties, or not at all. */
    private static boolean isEvent(Reading reading, Assignment parties) {
        boolean possible = reading.auxiliaryModes().contains(AuxiliaryMode.HYPOTHETICAL);
        Quad quad = reading.type().quad();
        boolean said = quad == Quad.VERBAL_COOPERATION || quad == Quad.VERBAL_CONFLICT;
        if (said && parties.actors().isEmpty()) {
            return false;
        }
        return parties.isPolitical(reading.type(), reading.specificity() >= CLEAR)
                && (!possible || parties.areKnownOnBothSides());
    }

    /** "Arrived for a visit" is one visit. */
    private static boolean repeats(Coded one, Coded other) {
        PoliticalEvent event = one.event();
        PoliticalEvent told = other.event();
        return event.act().type() == told.act().type()
                && event.act().modes().equals(told.act().modes())
                && event.act().auxiliaryModes().equals(told.act().auxiliaryModes())
                && (event.time().equals(told.time()) || event.time().words() == null)
                && identities(event.actors()).equals(identities(told.actors()))
                && identities(event.recipients()).equals(identities(told.recipients()))
                && Syntax.isWithin(one.reading().trigger(), other.reading().trigger());
    }

    private static Set<Identity> identities(List<Entity> entities) {
        return entities.stream().map(Entity::identity).collect(Collectors.toSet());
    }

    private static @Nullable LocalDate publishedOn(AnnotatedReport report) {
        return report.report().masthead().published() == null
                ? null
                : report.report().masthead().published().date();
    }

    @Override
    public PoliticalEvent codeBetween(AnnotatedReport report, Span actor, Span recipient) {
        return coded(report, actor, recipient).event();
    }

    Coded coded(AnnotatedReport report, Span actor, Span recipient) {
        ReportParties who = finder.in(report);
        List<Sentence> theirs = report.parts().stream()
                .flatMap(part -> part.sentences().stream())
                .filter(sentence ->
                        sentence.span().overlaps(actor) || sentence.span().overlaps(recipient))
                .toList();
        List<Sentence> sentences = theirs.isEmpty() ? report.text().sentences().subList(0, 1) : theirs;
        List<Judgement> judged = sentences.stream()
                .flatMap(sentence -> judge.judge(sentence, reader.read(sentence), who).stream())
                .toList();
        Judge.Between between = judge.between(sentences, judged, actor, recipient, who)
                .orElseGet(() -> new Judge.Between(LEAST, Fallback.reading(lexicon, sentences), null));
        Reading best = between.reading();
        @Nullable LocalDate published = publishedOn(report);
        Clock clock = new Clock(List.of(best), times.in(best.trigger().sentence(), published), published);
        Assignment given = new Assignment(List.of(who.across(actor)), List.of(who.across(recipient)));
        return new Coded(
                maker.event(report, best, given, who, clock, between.probability()), best, between.judgement());
    }
}
