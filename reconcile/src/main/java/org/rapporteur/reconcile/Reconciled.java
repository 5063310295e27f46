package org.rapporteur.reconcile;

import java.util.List;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Story;

/**
 * What a set of reports comes to.
 *
 * @param stories every report is in exactly one; by the id of the earliest report
 * @param entries by story in their order, then in the order of the lead claim's words
 */
public record Reconciled(List<Story> stories, List<Entry> entries) {
    public Reconciled {
        stories = List.copyOf(stories);
        entries = List.copyOf(entries);
    }
}
