package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.entity.ReportParties;
import org.rapporteur.extract.learnt.Features;
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
     * @param weight how much it counts, above 0; 1 for what somebody marked
     */
    public record Lesson(Features features, String answer, double weight) {
        /** Of what somebody marked. */
        public Lesson(Features features, String answer) {
            this(features, answer, 1);
        }
    }

    /** Two parties of a sentence, with what the first does to the second. */
    public record Pair(Span actor, Span recipient, EventType type) {}

    /** Reads a report that is one marked sentence. */
    public MarkedScene scene(AnnotatedReport report, List<Marked> events) {
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
        return new MarkedScene(
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
