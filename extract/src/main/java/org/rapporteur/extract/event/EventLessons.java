package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.extract.learnt.LogLinear;
import org.rapporteur.model.AnnotatedReport;
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
    public record Marked(EventType type, Span trigger, List<Span> actors, List<Span> recipients) {
        public Marked {
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

    /** A sentence's candidates, with what each of them carries. */
    public static final class Scene {
        private final List<Sentence> sentences;
        private final List<Candidate> candidates;
        private final List<Features> features;
        private final List<String> answers;
        private final List<Marked> events;
        private final ReportParties who;
        private final Meanings meanings;

        private Scene(
                List<Sentence> sentences,
                List<Candidate> candidates,
                List<Features> features,
                List<String> answers,
                List<Marked> events,
                ReportParties who,
                Meanings meanings) {
            this.sentences = sentences;
            this.candidates = candidates;
            this.features = features;
            this.answers = answers;
            this.events = events;
            this.who = who;
            this.meanings = meanings;
        }

        /** What each candidate comes to. */
        public List<Lesson> triggers() {
            List<Lesson> lessons = new ArrayList<>();
            for (int each = 0; each < candidates.size(); each++) {
                lessons.add(new Lesson(features.get(each), answers.get(each)));
            }
            return lessons;
        }

        /** Marked events that no candidate carries. */
        public long missed() {
            return events.size()
                    - answers.stream()
                            .filter(answer -> !answer.equals(EventModel.NONE))
                            .count();
        }

        /**
         * What the first actor of each event does to its first recipient.
         *
         * @param triggers a model that has not been taught with this sentence
         */
        public List<Lesson> pairs(LogLinear triggers) {
            List<PairFeatures.Judged> judged = judged(triggers);
            List<Lesson> lessons = new ArrayList<>();
            for (Marked event : events) {
                for (Span actor : event.actors()) {
                    for (Span second : seconds(event, actor)) {
                        lessons.add(new Lesson(
                                features(judged, actor, second), event.type().name()));
                    }
                }
            }
            return lessons;
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

        private List<PairFeatures.Judged> judged(LogLinear triggers) {
            List<PairFeatures.Judged> judged = new ArrayList<>();
            for (int each = 0; each < candidates.size(); each++) {
                judged.add(new PairFeatures.Judged(
                        candidates.get(each),
                        triggers.classes(),
                        Arrays.stream(triggers.probabilities(features.get(each)))
                                .boxed()
                                .toList()));
            }
            return judged;
        }

        private Features features(List<PairFeatures.Judged> judged, Span actor, Span recipient) {
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
        return new Scene(sentences, all, features, answers(report, all, events), events, who, lexicon.meanings());
    }

    private static List<String> answers(AnnotatedReport report, List<Candidate> candidates, List<Marked> events) {
        Map<Integer, String> carried = new HashMap<>();
        for (Marked event : events) {
            int best = carrier(report, candidates, event, carried);
            if (best >= 0) {
                carried.put(best, event.type().name());
            }
        }
        List<String> answers = new ArrayList<>();
        for (int each = 0; each < candidates.size(); each++) {
            answers.add(carried.getOrDefault(each, EventModel.NONE));
        }
        return answers;
    }

    /** The candidate that carries the event: one of its own words first, the last of several; -1 for none. */
    private static int carrier(
            AnnotatedReport report, List<Candidate> candidates, Marked event, Map<Integer, String> taken) {
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
            if (carries && !taken.containsKey(each) && (within || !own)) {
                best = each;
                own = within;
            }
        }
        return best;
    }
}
