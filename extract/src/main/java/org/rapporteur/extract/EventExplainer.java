package org.rapporteur.extract;

import java.util.Map;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Span;

/** Says why events are coded as they are. As pure and as safe for threads as an extractor. */
public interface EventExplainer {
    /** For each event that a report is coded with, by its id, why. */
    Map<String, Explanation> explain(AnnotatedReport report);

    /**
     * Why what one given party does to another is coded so.
     *
     * @param actor words of the report's text
     * @param recipient words of the report's text
     */
    Explanation explainBetween(AnnotatedReport report, Span actor, Span recipient);
}
