package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.EventExplainer;
import org.rapporteur.extract.Explanation;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.PairCoder;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
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
import org.rapporteur.model.Token;

/**
 * Codes political events: frames over the parse, read in the light of what governs them and weighed
 * against what was learnt from the corpus, with the parties that stand where the frames want them.
 *
 * <p>An event needs at least one party that acts in politics. Events come in reading order of their
 * triggers, title first; equal ones come once.
 */
public final class EventCoder implements FindingExtractor, PairCoder, EventExplainer {
    // Above these there is no event, whatever else is known; of the rest its verdict decides.
    private static final double UNLIKELY = 0.86;
    private static final double UNLIKELY_OF_TWO = 0.9;
    private static final double LEAST_OF_TYPE = 0.03;
    // Below this, one in twenty-five is an event of its type at all.
    private static final double LEAST_EVENT = 0.04;
    // How sure it is that two parties do what is said where nothing at all is told.
    private static final double LEAST = 0.05;

    private final Optional<SentenceEncoder> encoder;
    private final SentenceReader reader;
    private final PartyFinder finder;
    private final TimeExpressions times;
    private final EventMaker maker;
    private final FrameLexicon lexicon;
    private final Judge judge;
    private final EventModel model;
    private final RoleChooser roles;
    private final Explainer explainer;

    private EventCoder(
            FrameLexicon lexicon,
            EventModel model,
            Optional<SentenceEncoder> encoder,
            PartyFinder finder,
            TimeExpressions times,
            Plover plover) {
        this.encoder = encoder;
        this.lexicon = lexicon;
        this.model = model;
        this.judge = new Judge(lexicon, model);
        this.roles = new RoleChooser(model.roles(), model.casts(), lexicon.meanings());
        this.reader = new SentenceReader(lexicon, Control.Table.load());
        this.explainer = new Explainer(lexicon, model, reader);
        this.finder = finder;
        this.times = times;
        this.maker = new EventMaker(plover);
    }

    /** With the program's own frames and model. */
    public static EventCoder create(PartyFinder finder, TimeExpressions times, Plover plover) {
        return with(EventModel.load(), finder, times, plover);
    }

    /** With the program's own frames and another model. */
    public static EventCoder with(EventModel model, PartyFinder finder, TimeExpressions times, Plover plover) {
        return new EventCoder(FrameLexicon.load(), model, Optional.empty(), finder, times, plover);
    }

    /** With the program's own frames, another model, and a second opinion on each sentence that may tell an event. */
    public static EventCoder with(
            EventModel model, SentenceEncoder encoder, PartyFinder finder, TimeExpressions times, Plover plover) {
        return new EventCoder(FrameLexicon.load(), model, Optional.of(encoder), finder, times, plover);
    }

    /** With the program's own frames and model, and a second opinion on each sentence that may tell an event. */
    public static EventCoder precise(
            SentenceEncoder encoder, PartyFinder finder, TimeExpressions times, Plover plover) {
        return with(EventModel.loadPrecise(), encoder, finder, times, plover);
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
        List<Token> mentions = Mentions.of(sentence, who);
        if (!hosts.knowsAny() && !Mentions.isAnyKnown(mentions, who)) {
            return List.of(); // as in every third sentence of news
        }
        List<Judgement> alone = judge.judge(sentence, reader.read(sentence), who);
        Optional<SecondOpinion> opinion = encoder.filter(any -> SecondOpinion.isWorthAsking(alone))
                .map(asked -> SecondOpinion.of(asked, sentence, alone));
        List<Judgement> judged = opinion.map(second -> second.beside(alone)).orElse(alone);
        List<Settled> events = new ArrayList<>();
        for (Judgement each : judged) {
            judge.settled(each).ifPresent(reading -> events.add(new Settled(reading, each)));
        }
        if (events.stream().allMatch(EventCoder::isVain)) {
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
            if (isVain(each) || when.contains(each.reading().trigger().index())) {
                continue; // the month of March is no march
            }
            Judge.Finished finished = judge.finished(each.judgement(), each.reading());
            Reading reading = finished.reading();
            Assignment parties = hosts.complete(
                    reading, roles.parties(reading, each.judgement().candidate(), mentions, who, when, opinion));
            if (isEvent(reading, each.judgement(), parties)) {
                Features grounds = VerdictFeatures.of(finished, each.judgement(), parties, lexicon.meanings());
                Verdict verdict = Verdict.of(model.verdicts(), grounds);
                PoliticalEvent made = maker.event(report, reading, parties, who, clock, verdict.confidence());
                Coded event = new Coded(made, reading, each.judgement(), grounds);
                if (verdict.event() > LEAST_EVENT && coded.stream().noneMatch(other -> repeats(event, other))) {
                    coded.add(event);
                }
            }
        }
        return coded;
    }

    /** Whether no parties could make an event of it, as of half of what is settled: they are dear to find. */
    private static boolean isVain(Settled settled) {
        Reading reading = settled.reading();
        boolean vague =
                !reading.isTurned() && settled.judgement().of(reading.type().name()) < LEAST_OF_TYPE;
        return vague || settled.judgement().none() >= UNLIKELY_OF_TWO;
    }

    /**
     * Words need somebody who says them, deeds somebody at all; what is only possible is told of two known
     * parties, or not at all. Where no type is likely, nothing is told that could be used.
     */
    private static boolean isEvent(Reading reading, Judgement judged, Assignment parties) {
        boolean possible = reading.auxiliaryModes().contains(AuxiliaryMode.HYPOTHETICAL);
        Quad quad = reading.type().quad();
        boolean said = quad == Quad.VERBAL_COOPERATION || quad == Quad.VERBAL_CONFLICT;
        if (parties.all().isEmpty() || (said && parties.actors().isEmpty())) {
            return false;
        }
        boolean both = parties.areKnownOnBothSides();
        double none = judged.none();
        return none < (both ? UNLIKELY_OF_TWO : UNLIKELY) && parties.isKnown() && (!possible || both);
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
        List<Sentence> sentences = sentencesOf(report, actor, recipient);
        List<Judgement> judged = judgedIn(sentences, who);
        Judge.Between between = judge.between(sentences, judged, actor, recipient, who)
                .orElseGet(() -> new Judge.Between(LEAST, Fallback.reading(lexicon, sentences), null));
        Reading best = between.judgement() == null
                ? between.reading()
                : judge.finished(between.judgement(), between.reading()).reading();
        @Nullable LocalDate published = publishedOn(report);
        Clock clock = new Clock(List.of(best), times.in(best.trigger().sentence(), published), published);
        Assignment given = new Assignment(List.of(who.across(actor)), List.of(who.across(recipient)));
        return new Coded(
                maker.event(report, best, given, who, clock, between.probability()), best, between.judgement(), null);
    }

    private static List<Sentence> sentencesOf(AnnotatedReport report, Span actor, Span recipient) {
        List<Sentence> theirs = report.parts().stream()
                .flatMap(part -> part.sentences().stream())
                .filter(sentence ->
                        sentence.span().overlaps(actor) || sentence.span().overlaps(recipient))
                .toList();
        return theirs.isEmpty() ? report.text().sentences().subList(0, 1) : theirs;
    }

    private List<Judgement> judgedIn(List<Sentence> sentences, ReportParties who) {
        return sentences.stream()
                .flatMap(sentence -> judge.judge(sentence, reader.read(sentence), who).stream())
                .toList();
    }

    @Override
    public Map<String, Explanation> explain(AnnotatedReport report) {
        ReportParties who = finder.in(report);
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        code(report).forEach(each -> explanations.put(each.event().id(), explainer.ofTrigger(each, who)));
        return explanations;
    }

    @Override
    public Explanation explainBetween(AnnotatedReport report, Span actor, Span recipient) {
        ReportParties who = finder.in(report);
        List<Sentence> sentences = sentencesOf(report, actor, recipient);
        Features features =
                judge.pairFeatures(Features.named(), sentences, judgedIn(sentences, who), actor, recipient, who);
        return explainer.explanation(coded(report, actor, recipient), features, model.pairs());
    }
}
