package org.rapporteur.extract;

import java.util.List;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.Finding;

/**
 * Finds one kind of thing in reports.
 *
 * <p>To implementors: be pure, the same report gives the same findings in the same order; be safe
 * for threads; never throw for what a report says; take time linear in its length. A finding that
 * cites no words does not construct; a field that the report does not settle stays null.
 */
public interface FindingExtractor {
    List<Finding> extract(AnnotatedReport report);
}
