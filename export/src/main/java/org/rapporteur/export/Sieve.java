package org.rapporteur.export;

import org.rapporteur.export.event.LastStory;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.store.RecordReader;

/** What of a selection a filter lets through. */
final class Sieve {
    private final Filter filter;
    private final Backing backing;
    private final LastStory stories;

    Sieve(Filter filter, RecordReader record) {
        this.filter = filter;
        this.backing = new Backing(record);
        this.stories = new LastStory(record);
    }

    boolean lets(Finding finding) {
        return finding.basis().confidence() >= filter.confidence()
                && isOfType(finding)
                && (filter.independentReports() <= 1 || isBacked(backing.of(finding)));
    }

    /** Of a merged event: the lead claim's finding, whatever stands behind it. */
    boolean letsLead(PoliticalEvent event) {
        return event.basis().confidence() >= filter.confidence() && isOfType(event);
    }

    boolean lets(Entry entry) {
        return isBacked(entry.independentReports()) && (filter.types().isEmpty() || isOfType(entry));
    }

    boolean isBacked(int independentReports) {
        return independentReports >= filter.independentReports();
    }

    private boolean isOfType(Finding finding) {
        return filter.types().isEmpty()
                || (finding instanceof PoliticalEvent event
                        && filter.types().contains(event.act().type()));
    }

    private boolean isOfType(Entry entry) {
        return entry.about() == FindingKind.EVENT
                && stories.telling(entry.story(), entry.claims().get(0).finding())
                        .filter(lead -> isOfType(lead.event()))
                        .isPresent();
    }
}
