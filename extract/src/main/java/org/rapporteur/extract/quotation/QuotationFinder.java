package org.rapporteur.extract.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.extract.FindingExtractor;
import org.rapporteur.extract.entity.PartyFinder;
import org.rapporteur.extract.time.TimeExpressions;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Sentence;

/**
 * Finds who said what in a report's title and text.
 *
 * <p>What somebody says, believes, wants or is shown to hold counts, in quotation marks or not; what is
 * told within such a content is part of it and no quotation of its own. A quote that goes on after the
 * words of attribution, or in the next paragraph, is one quotation in several stretches. Words set
 * apart by quotation marks that nobody is told to have said are none. Immutable, safe for threads.
 */
public final class QuotationFinder implements FindingExtractor {
    private final PartyFinder parties;
    private final TimeExpressions times;
    private final SayingReader reader = new SayingReader(CueLexicon.load());
    private final Media media = Media.load();

    public QuotationFinder(PartyFinder parties, TimeExpressions times) {
        this.parties = requireNonNull(parties, "parties");
        this.times = requireNonNull(times, "times");
    }

    @Override
    public List<Finding> extract(AnnotatedReport report) {
        QuotationMaker maker = new QuotationMaker(report, parties.in(report), times, media);
        List<Finding> found = new ArrayList<>();
        for (AnnotatedText part : report.parts()) {
            List<Quoted> quotes = QuoteMarks.in(part);
            BitSet quoted = new BitSet();
            quotes.forEach(quote -> quoted.set(quote.firstToken(), quote.endToken()));
            sayings(part, quotes, quoted)
                    .forEach(saying -> maker.make(saying, quoted).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private List<Saying> sayings(AnnotatedText text, List<Quoted> quotes, BitSet quoted) {
        List<Saying> sayings = new ArrayList<>(ColonSpeech.in(text));
        for (Sentence sentence : text.sentences()) {
            sayings.addAll(outermost(reader.in(sentence, quoted)));
        }
        new DirectSpeech(reader, text, quotes, sayings).assign();
        List<Saying> ordered = new ArrayList<>(outermost(sayings));
        ordered.sort(Comparator.comparingInt(saying -> saying.content().nextSetBit(0)));
        return ordered;
    }

    /** Those whose cue stands in no other's content; of two that hold each other's, the surer. */
    private static List<Saying> outermost(List<Saying> sayings) {
        return sayings.stream()
                .filter(saying ->
                        sayings.stream().noneMatch(other -> !other.cue().equals(saying.cue()) && covers(other, saying)))
                .toList();
    }

    private static boolean covers(Saying other, Saying saying) {
        if (!other.holds(saying.cue())) {
            return false;
        }
        return !saying.holds(other.cue()) || other.form().compareTo(saying.form()) < 0;
    }
}
