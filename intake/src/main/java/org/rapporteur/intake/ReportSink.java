package org.rapporteur.intake;

import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;

/**
 * Takes what a reader finds, in the order in which it is found. Called by one thread at a time; may
 * block until there is room.
 */
public interface ReportSink {
    void report(Report report);

    /** A document, or a part of one, that could not be read; reading goes on. */
    void setAside(Reject reject);
}
