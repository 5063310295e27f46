package org.rapporteur.export.event;

import static java.util.Objects.requireNonNull;

import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Report;

/**
 * An event as one report tells it.
 *
 * @param event a finding in the report
 */
public record Telling(PoliticalEvent event, Report report) {
    public Telling {
        requireNonNull(event, "event");
        requireNonNull(report, "report");
        if (!event.basis().report().equals(report.id())) {
            throw new IllegalArgumentException(event.id() + " is no finding of " + report.id());
        }
    }
}
