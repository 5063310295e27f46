package org.rapporteur.export.event;

import static java.util.Objects.requireNonNull;

import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Report;

/**
 * An event as one report tells it.
 *
 * @param event a finding in the report
 * @param coder version of the coder that found it
 */
public record Telling(PoliticalEvent event, Report report, String coder) {
    public Telling {
        requireNonNull(event, "event");
        requireNonNull(report, "report");
        requireNonNull(coder, "coder");
        if (!event.basis().report().equals(report.id())) {
            throw new IllegalArgumentException(event.id() + " is no finding of " + report.id());
        }
    }
}
