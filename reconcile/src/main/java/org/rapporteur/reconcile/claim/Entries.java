package org.rapporteur.reconcile.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.States;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claim.Standing;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quantity;
import org.rapporteur.model.Quotation;

/** Makes the entries of stories that lie together. A pure function of what is said in them. */
public final class Entries {
    private final Rules rules;
    private final LineUp lineUp;
    private final Plans plans;
    private final Summaries summaries = new Summaries();

    public Entries(States states) {
        this.rules = new Rules(states);
        this.lineUp = new LineUp(rules);
        this.plans = new Plans(rules.events());
    }

    /**
     * The entries of a story, in the order of the lead claims' words; events that are hardly likely make
     * none. What became of plans is not told yet: see {@link #plans}.
     */
    public List<Entry> of(String story, List<Voice> voices) {
        return lineUp.lineUp(voices).stream()
                .filter(Entries::isLikely)
                .map(lined -> entry(story, lined))
                .toList();
    }

    /** What a coder of events finds hardly likely is kept as a finding, but nobody is told of it. */
    private static boolean isLikely(Lined lined) {
        return lined.members().stream()
                .map(member -> member.voice().finding())
                .anyMatch(finding -> !(finding instanceof PoliticalEvent event) || event.isLikely());
    }

    public Plans plans() {
        return plans;
    }

    /** Whether two findings may be lined up, be it that they agree or not. */
    public boolean areAboutOneThing(Finding one, Finding other) {
        return rules.compare(one, other).isPresent();
    }

    private Entry entry(String story, Lined lined) {
        int independent = lined.independentReports();
        return new Entry(
                Entry.idFor(story, lined.lead().finding().id()),
                story,
                lined.lead().finding().kind(),
                summaries.of(lined.lead().finding()),
                verdict(lined, independent),
                lined.differsIn(),
                independent,
                claims(lined),
                null);
    }

    private static Entry.Verdict verdict(Lined lined, int independent) {
        if (independent == 1) {
            return Entry.Verdict.SINGLE;
        }
        return lined.isConflict() ? Entry.Verdict.CONFLICT : Entry.Verdict.AGREE;
    }

    private List<Claim> claims(Lined lined) {
        List<Voice> voices = lined.members().stream().map(Lined.Member::voice).toList();
        ToIntFunction<Voice> counts = lineUp.voicesAmong(voices);
        return lined.members().stream()
                .map(member -> claim(member.voice(), member.comparison().standing(), counts.applyAsInt(member.voice())))
                .toList();
    }

    private static Claim claim(Voice voice, Standing standing, int independent) {
        Finding finding = voice.finding();
        return new Claim(
                finding.basis().report(),
                finding.id(),
                standing,
                independent,
                valueOf(finding),
                dateOf(finding),
                voice.withdrawn());
    }

    private static @Nullable BigDecimal valueOf(Finding finding) {
        return finding instanceof Quantity quantity ? quantity.amount().value() : null;
    }

    private static @Nullable LocalDate dateOf(Finding finding) {
        if (finding instanceof PoliticalEvent event) {
            return event.time().start();
        }
        return finding instanceof Quotation quotation ? quotation.date() : null;
    }
}
