package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.event.EventLessons.Lesson;
import org.rapporteur.extract.event.EventLessons.Marked;
import org.rapporteur.extract.event.EventLessons.Pair;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * A sentence's candidates, with what each of them carries: the lessons that each of the models is taught
 * with, asked by the same features as the coder asks. Safe for threads.
 */
public final class MarkedScene {
    private final AnnotatedReport report;
    private final List<Sentence> sentences;
    private final List<Candidate> candidates;
    private final List<Features> features;
    private final int[] carriers;
    private final List<Marked> events;
    private final ReportParties who;
    private final Meanings meanings;
    private final RoleLessons roles;

    MarkedScene(
            AnnotatedReport report,
            List<Sentence> sentences,
            List<Candidate> candidates,
            List<Features> features,
            int[] carriers,
            List<Marked> events,
            ReportParties who,
            Meanings meanings) {
        this.report = report;
        this.sentences = sentences;
        this.candidates = candidates;
        this.features = features;
        this.carriers = carriers;
        this.events = events;
        this.who = who;
        this.meanings = meanings;
        this.roles = new RoleLessons(who, meanings);
    }

    /** What each candidate comes to. */
    public List<Lesson> triggers() {
        String[] answers = new String[candidates.size()];
        Arrays.fill(answers, EventModel.NONE);
        eachCarried((candidate, event) -> answers[candidate] = event.type().name());
        List<Lesson> lessons = new ArrayList<>();
        for (int each = 0; each < answers.length; each++) {
            lessons.add(new Lesson(features.get(each), answers[each]));
        }
        return lessons;
    }

    /**
     * An event, who is named beside it, and what part each of them takes.
     *
     * @param trigger place of the token that carries it
     * @param mentions places of the tokens that name somebody
     * @param parts of each of them, of {@link EventModel#PARTS}
     */
    public record Cast(Marked event, int trigger, List<Integer> mentions, List<String> parts) {
        public Cast {
            mentions = List.copyOf(mentions);
            parts = List.copyOf(parts);
        }
    }

    /** Where each candidate stands: places of tokens, in the order of {@link #triggers()}. */
    public List<Integer> places() {
        return candidates.stream().map(each -> each.trigger().index()).toList();
    }

    /** The events that a candidate carries, with who takes part. */
    public List<Cast> cast() {
        List<Cast> all = new ArrayList<>();
        eachCarried((candidate, event) -> {
            Token trigger = candidates.get(candidate).trigger();
            List<Token> mentions = Mentions.of(trigger.sentence(), who);
            all.add(new Cast(
                    event,
                    trigger.index(),
                    mentions.stream().map(Token::index).toList(),
                    roles.answers(mentions, event)));
        });
        return all;
    }

    /** Of what mode each event is that a candidate carries. */
    public List<Lesson> modes() {
        List<Lesson> lessons = new ArrayList<>();
        eachCarried((candidate, event) -> {
            String mode = event.modes().isEmpty() ? "-" : event.modes().get(0);
            lessons.add(new Lesson(features.get(candidate), event.type() + ":" + mode));
        });
        return lessons;
    }

    /**
     * In what light each event is told.
     *
     * @param triggers a model that has not been taught with this sentence
     */
    public List<Lesson> lights(LogLinear triggers) {
        List<Judgement> judged = judged(triggers);
        List<Lesson> lessons = new ArrayList<>();
        eachCarried((candidate, event) -> {
            Judgement carrier = judged.get(candidate);
            lessons.add(new Lesson(
                    LightFeatures.of(carrier.candidate(), Judge.as(carrier, event.type())),
                    LightFeatures.named(event.auxiliaryModes())));
        });
        return lessons;
    }

    /**
     * What part each of those takes whom the sentence may name.
     *
     * @param triggers a model that has not been taught with this sentence
     */
    public List<Lesson> roles(LogLinear triggers) {
        List<Judgement> judged = judged(triggers);
        List<Lesson> lessons = new ArrayList<>();
        eachCarried((candidate, event) -> roles.addRoles(lessons, judged.get(candidate), event));
        return lessons;
    }

    /**
     * The same in the light of the others.
     *
     * @param triggers a model that has not been taught with this sentence
     * @param roles another, of the part that each takes
     * @param encoder who is heard as well, and was not taught with it either
     */
    public List<Lesson> casts(LogLinear triggers, LogLinear roles, Optional<SentenceEncoder> encoder) {
        List<Judgement> judged = judged(triggers);
        List<Lesson> lessons = new ArrayList<>();
        eachCarried((candidate, event) -> this.roles.addCasts(lessons, judged.get(candidate), event, roles, encoder));
        return lessons;
    }

    /**
     * Whether each event holds in all that the coder finds.
     *
     * @param coder whose model has not been taught with this sentence
     */
    public List<Lesson> verdicts(EventCoder coder) {
        Verdicts verdicts = new Verdicts(who);
        return coder.code(report).stream()
                .map(each -> new Lesson(requireNonNull(each.grounds()), verdicts.of(each.event(), events)))
                .toList();
    }

    /**
     * Guesses what the sentences tell that may tell an event of somebody known.
     *
     * @param wanted whether guesses are wanted of a sentence
     */
    public Guesses guesses(Guesser guesser, Predicate<String> wanted) {
        Map<Sentence, List<Judgement>> judged = judged(guesser.triggers()).stream()
                .collect(Collectors.groupingBy(
                        each -> each.candidate().trigger().sentence(), LinkedHashMap::new, Collectors.toList()));
        List<Guesses> guesses = new ArrayList<>();
        judged.forEach((sentence, alone) -> {
            List<Token> mentions = Mentions.of(sentence, who);
            if (SecondOpinion.isWorthAsking(alone)
                    && Mentions.isAnyKnown(mentions, who)
                    && wanted.test(sentence.quote().text())) {
                guesses.add(guesser.guesses(alone, mentions, who, roles));
            }
        });
        return Guesses.of(guesses);
    }

    /** How many events are marked. */
    public long marked() {
        return events.size();
    }

    /** Marked events that no candidate carries. */
    public long missed() {
        return Arrays.stream(carriers).filter(carrier -> carrier < 0).count();
    }

    /**
     * What the first actor of each event does to its first recipient.
     *
     * @param triggers a model that has not been taught with this sentence
     */
    public List<Lesson> pairs(LogLinear triggers) {
        List<Judgement> judged = judged(triggers);
        List<Lesson> lessons = new ArrayList<>();
        for (Pair pair : pairs()) {
            lessons.add(new Lesson(
                    PairFeatures.of(sentences, judged, pair.actor(), pair.recipient(), who, meanings),
                    pair.type().name()));
        }
        return lessons;
    }

    /** The pairs of which {@link #pairs(LogLinear)} makes lessons, in the same order. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Marked event : events) {
            for (Span actor : event.actors()) {
                for (Span second : seconds(event, actor)) {
                    pairs.add(new Pair(actor, second, event.type()));
                }
            }
        }
        return pairs;
    }

    /** The recipients; of an act of several the other actors; else what stands behind its trigger. */
    private List<Span> seconds(Marked event, Span actor) {
        if (!event.recipients().isEmpty()) {
            return event.recipients();
        }
        List<Span> others =
                event.actors().stream().filter(other -> !other.equals(actor)).toList();
        if (!others.isEmpty()) {
            return others;
        }
        return candidates.stream()
                .filter(candidate -> candidate.trigger().span().overlaps(event.trigger()))
                .flatMap(candidate -> Stream.concat(
                        candidate.arguments().objects().stream(),
                        candidate.arguments().obliques().stream().map(Arguments.Oblique::head)))
                .filter(Syntax::isNoun)
                .map(Token::span)
                .filter(span -> !span.overlaps(actor) && !span.overlaps(event.trigger()))
                .distinct()
                .limit(1)
                .toList();
    }

    /** Goes through the events that a candidate carries, with that candidate's number. */
    private void eachCarried(BiConsumer<Integer, Marked> use) {
        for (int each = 0; each < carriers.length; each++) {
            if (carriers[each] >= 0) {
                use.accept(carriers[each], events.get(each));
            }
        }
    }

    private List<Judgement> judged(LogLinear triggers) {
        List<Judgement> judged = new ArrayList<>();
        for (int each = 0; each < candidates.size(); each++) {
            judged.add(Judgement.of(candidates.get(each), features.get(each), triggers));
        }
        return judged;
    }
}
