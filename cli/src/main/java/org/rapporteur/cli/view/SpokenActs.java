package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quotation;

/**
 * Quotations of nobody's words, which people need not read as such: what is told as an act is not told again as
 * what somebody said (of "Peru rejected the warning" the event is shown, and no quotation that begins with
 * "rejected"), and what somebody only thinks, plans or expects was not said.
 */
final class SpokenActs {
    /** These lead in a content that is more than the act that is read from it. */
    private static final Set<String> SAYING = Set.of("say", "says", "said", "saying", "tells", "told");

    private final Shelf shelf;

    SpokenActs(Shelf shelf) {
        this.shelf = requireNonNull(shelf, "shelf");
    }

    /** Whether it is told without the speaker's own words, as an act or a state of mind. */
    boolean holds(Told told) {
        return told.lead() instanceof Quotation quotation
                && quotation.type() == Quotation.Type.INDIRECT
                && quotation.cue() != null
                && (isUnsaid(quotation) || isAct(quotation, quotation.cue()));
    }

    private static boolean isUnsaid(Quotation quotation) {
        return quotation.means() == Quotation.Means.THOUGHT || quotation.means() == Quotation.Means.WILL;
    }

    private boolean isAct(Quotation quotation, Evidence cue) {
        return shelf.findings(quotation.basis().report()).stream()
                .anyMatch(finding -> finding instanceof PoliticalEvent event && isCue(event, cue));
    }

    private static boolean isCue(PoliticalEvent event, Evidence cue) {
        return event.words().span().part() == cue.span().part()
                && event.words().span().overlaps(cue.span())
                && !SAYING.contains(event.words().text());
    }
}
