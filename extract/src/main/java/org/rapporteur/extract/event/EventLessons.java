package org.rapporteur.extract.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Makes lessons of marked sentences: the features by which the coder will ask, and the answers. So
 * that what is taught and what is asked are one code. Safe for threads.
 */
public final class EventLessons {
    private final FrameLexicon lexicon = FrameLexicon.load();
    private final SentenceReader reader = new SentenceReader(lexicon, Control.Table.load());
    private final PartyFinder finder;

    public EventLessons(PartyFinder finder) {
        this.finder = finder;
    }

    /**
     * An event that somebody marked.
     *
     * @param trigger the words that carry it
     */
    public record Marked(
            EventType type,
            List<String> modes,
            Set<AuxiliaryMode> auxiliaryModes,
            Span trigger,
            List<Span> actors,
            List<Span> recipients) {
        public Marked {
            modes = List.copyOf(modes);
            auxiliaryModes = Set.copyOf(auxiliaryModes);
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * One question with its answer.
     *
     * @param answer the name of a type, or {@code NONE}
     */
    public record Lesson(Features features, String answer) {}

    /** Two parties of a sentence, with what the first does to the second. */
    public record Pair(Span actor, Span recipient, EventType type) {}

    /** A sentence's candidates, with what each of them carries. */
    public static final class Scene {
        private final AnnotatedReport report;
        private final List<Sentence> sentences;
        private final List<Candidate> candidates;
        private final List<Features> features;
        private final int[] carriers;
        private final List<Marked> events;
        private final ReportParties who;
        private final Meanings meanings;

        private Scene(
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
        }

        /** What each candidate comes to. */
        public List<Lesson> triggers() {
            String[] answers = new String[candidates.size()];
            Arrays.fill(answers, EventModel.NONE);
            for (int each = 0; each < carriers.length; each++) {
                if (carriers[each] >= 0) {
                    answers[carriers[each]] = events.get(each).type().name();
                }
            }
            List<Lesson> lessons = new ArrayList<>();
            for (int each = 0; each < answers.length; each++) {
                lessons.add(new Lesson(features.get(each), answers[each]));
            }
            return lessons;
        }

        /** Of what mode each event is that a candidate carries. */
        public List<Lesson> modes() {
            List<Lesson> lessons = new ArrayList<>();
            for (int each = 0; each < carriers.length; each++) {
                if (carriers[each] >= 0) {
                    Marked event = events.get(each);
                    String mode = event.modes().isEmpty() ? "-" : event.modes().get(0);
                    lessons.add(new Lesson(features.get(carriers[each]), event.type() + ":" + mode));
                }
            }
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
            for (int each = 0; each < carriers.length; each++) {
                if (carriers[each] >= 0) {
                    Judgement carrier = judged.get(carriers[each]);
                    Reading reading = Judge.as(carrier, events.get(each).type());
                    lessons.add(new Lesson(
                            LightFeatures.of(carrier.candidate(), reading),
                            LightFeatures.named(events.get(each).auxiliaryModes())));
                }
            }
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
            for (int each = 0; each < carriers.length; each++) {
                if (carriers[each] >= 0) {
                    addRoles(lessons, judged.get(carriers[each]), events.get(each));
                }
            }
            return lessons;
        }

        private void addRoles(List<Lesson> lessons, Judgement carrier, Marked event) {
            List<Token> mentions = mentions(carrier);
            RoleFeatures asked = asked(carrier, event, mentions);
            List<String> answers = answers(mentions, event);
            for (int each = 0; each < answers.size(); each++) {
                lessons.add(new Lesson(asked.of(mentions.get(each)), answers.get(each)));
            }
        }

        /**
         * The same in the light of the others.
         *
         * @param triggers a model that has not been taught with this sentence
         * @param roles another, of the part that each takes
         */
        public List<Lesson> casts(LogLinear triggers, LogLinear roles) {
            List<Judgement> judged = judged(triggers);
            List<Lesson> lessons = new ArrayList<>();
            for (int each = 0; each < carriers.length; each++) {
                if (carriers[each] >= 0) {
                    addCasts(lessons, judged.get(carriers[each]), events.get(each), roles);
                }
            }
            return lessons;
        }

        private void addCasts(List<Lesson> lessons, Judgement carrier, Marked event, LogLinear roles) {
            List<Token> mentions = mentions(carrier);
            List<CastFeatures.Weighed> weighed =
                    RoleChooser.weighed(asked(carrier, event, mentions), mentions, roles, who);
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

        private RoleFeatures asked(Judgement carrier, Marked event, List<Token> mentions) {
            return new RoleFeatures(
                    Judge.as(carrier, event.type()), carrier.candidate(), mentions, new PartyClass(who), meanings);
        }

        private List<String> answers(List<Token> mentions, Marked event) {
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
                        features(judged, pair.actor(), pair.recipient()),
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
            List<Span> others = event.actors().stream()
                    .filter(other -> !other.equals(actor))
                    .toList();
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

        private List<Judgement> judged(LogLinear triggers) {
            List<Judgement> judged = new ArrayList<>();
            for (int each = 0; each < candidates.size(); each++) {
                judged.add(Judgement.of(candidates.get(each), features.get(each), triggers));
            }
            return judged;
        }

        private Features features(List<Judgement> judged, Span actor, Span recipient) {
            return PairFeatures.of(
                    sentences,
                    judged,
                    actor,
                    recipient,
                    PartyClass.of(who.across(actor)),
                    PartyClass.of(who.across(recipient)),
                    meanings);
        }
    }

    /** Reads a report that is one marked sentence. */
    public Scene scene(AnnotatedReport report, List<Marked> events) {
        ReportParties who = finder.in(report);
        List<Sentence> sentences = report.text().sentences();
        List<Candidate> all = new ArrayList<>();
        List<Features> features = new ArrayList<>();
        for (Sentence sentence : sentences) {
            PartyClass classes = new PartyClass(who);
            List<Candidate> candidates = Candidate.of(sentence, reader.read(sentence), lexicon);
            candidates.forEach(each -> features.add(TriggerFeatures.of(each, candidates, lexicon, classes)));
            all.addAll(candidates);
        }
        return new Scene(
                report, sentences, all, features, carriers(report, all, events), events, who, lexicon.meanings());
    }

    private static int[] carriers(AnnotatedReport report, List<Candidate> candidates, List<Marked> events) {
        Set<Integer> taken = new HashSet<>();
        int[] carriers = new int[events.size()];
        for (int each = 0; each < carriers.length; each++) {
            carriers[each] = carrier(report, candidates, events.get(each), taken);
            taken.add(carriers[each]);
        }
        return carriers;
    }

    /** The candidate that carries the event: one of its own words first, the last of several; else one beside them; -1 for none. */
    private static int carrier(AnnotatedReport report, List<Candidate> candidates, Marked event, Set<Integer> taken) {
        int[] tokens = report.text()
                .tokens()
                .filter(token -> token.span().overlaps(event.trigger()))
                .mapToInt(Token::index)
                .toArray();
        int best = -1;
        boolean own = false;
        for (int each = 0; each < candidates.size() && tokens.length > 0; each++) {
            Candidate candidate = candidates.get(each);
            int index = candidate.trigger().index();
            boolean within = tokens[0] <= index && index <= tokens[tokens.length - 1];
            boolean carries = candidate.carries(tokens[0], tokens[tokens.length - 1] + 1);
            if (carries && !taken.contains(each) && (within || !own)) {
                best = each;
                own = within;
            }
        }
        return best >= 0 || tokens.length == 0 ? best : beside(candidates, tokens, taken);
    }

    private static int beside(List<Candidate> candidates, int[] tokens, Set<Integer> taken) {
        return IntStream.range(0, candidates.size())
                .filter(each -> !taken.contains(each))
                .filter(each -> candidates.get(each).isBeside(tokens[0], tokens[tokens.length - 1] + 1))
                .findFirst()
                .orElse(-1);
    }
}
