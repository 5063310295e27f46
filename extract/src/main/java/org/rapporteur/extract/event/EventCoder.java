package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
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

    private List<Coded> code(AnnotatedReport report, Sentence sentence, ReportParties who, Hosts hosts) {
        List<Token> mentions = Mentions.of(sentence, who);
        if (!hosts.knowsAny() && !Mentions.isAnyKnown(mentions, who)) {
            return List.of(); // as in every third sentence of news
        }
        JudgedSentence judged = judged(sentence, who, SecondOpinion::isWorthAsking);
        Optional<SecondOpinion> opinion = judged.opinion();
        List<Settled> events = new ArrayList<>();
        for (Judgement each : judged.judged()) {
            judge.settled(each).ifPresent(reading -> events.add(new Settled(reading, each)));
        }
        if (events.stream().allMatch(Acceptance::isVain)) {
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
            if (Acceptance.isVain(each)
                    || when.contains(each.reading().trigger().index())) {
                continue; // the month of March is no march
            }
            Judge.Finished finished = judge.finished(each.judgement(), each.reading(), opinion);
            Reading reading = finished.reading();
            Assignment parties = hosts.complete(
                    reading, roles.parties(reading, each.judgement().candidate(), mentions, who, when, opinion));
            if (Acceptance.isEvent(reading, each.judgement(), parties)) {
                Features grounds = VerdictFeatures.of(finished, each.judgement(), parties, lexicon.meanings());
                Verdict verdict = Verdict.of(model.verdicts(), grounds);
                PoliticalEvent made = maker.event(report, reading, parties, who, clock, verdict.confidence());
                Coded event = new Coded(made, reading, each.judgement(), grounds);
                if (Acceptance.holds(verdict) && coded.stream().noneMatch(other -> Acceptance.repeats(event, other))) {
                    coded.add(event);
                }
            }
        }
        return coded;
    }

    /**
     * A sentence's candidates, as all see them who are asked.
     *
     * @param worth whether a second opinion is worth asking for
     */
    private JudgedSentence judged(Sentence sentence, ReportParties who, Predicate<List<Judgement>> worth) {
        List<Judgement> alone = judge.judge(sentence, reader.read(sentence), who);
        return new JudgedSentence(
                sentence,
                alone,
                encoder.filter(any -> worth.test(alone)).map(asked -> SecondOpinion.of(asked, sentence, alone)));
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
        return coded(report, actor, recipient, who, given(report, actor, recipient, who));
    }

    private Coded coded(AnnotatedReport report, Span actor, Span recipient, ReportParties who, GivenParties two) {
        GivenParties.Between between = two.likeliest(
                        model.pairs(), two.addedTo(new Features(), who, lexicon.meanings()))
                .orElseGet(() -> nothing(report, actor, recipient));
        Reading best = between.judgement() == null
                ? between.reading()
                : judge.finished(between.judgement(), between.reading(), between.opinion())
                        .reading();
        @Nullable LocalDate published = publishedOn(report);
        Clock clock = new Clock(List.of(best), times.in(best.trigger().sentence(), published), published);
        Assignment given = new Assignment(List.of(who.across(actor)), List.of(who.across(recipient)));
        return new Coded(
                maker.event(report, best, given, who, clock, between.probability()), best, between.judgement(), null);
    }

    private GivenParties.Between nothing(AnnotatedReport report, Span actor, Span recipient) {
        Reading reading = Fallback.reading(lexicon, sentencesOf(report, actor, recipient));
        return new GivenParties.Between(LEAST, reading, null, Optional.empty());
    }

    private GivenParties given(AnnotatedReport report, Span actor, Span recipient, ReportParties who) {
        List<JudgedSentence> sentences = sentencesOf(report, actor, recipient).stream()
                .map(sentence -> judged(sentence, who, candidates -> !candidates.isEmpty()))
                .toList();
        return new GivenParties(sentences, actor, recipient);
    }

    private static List<Sentence> sentencesOf(AnnotatedReport report, Span actor, Span recipient) {
        List<Sentence> theirs = report.parts().stream()
                .flatMap(part -> part.sentences().stream())
                .filter(sentence ->
                        sentence.span().overlaps(actor) || sentence.span().overlaps(recipient))
                .toList();
        return theirs.isEmpty() ? report.text().sentences().subList(0, 1) : theirs;
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
        GivenParties two = given(report, actor, recipient, who);
        return explainer.explanation(
                coded(report, actor, recipient, who, two),
                two.addedTo(Features.named(), who, lexicon.meanings()),
                model.pairs());
    }
}
