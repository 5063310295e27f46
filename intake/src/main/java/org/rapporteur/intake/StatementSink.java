package org.rapporteur.intake;

import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Reject;

/** Takes structured statements in the order in which they are read. Called by one thread at a time. */
public interface StatementSink {
    /** A small report in the source's name, with what it states as its finding. */
    void statement(CodedReport statement);

    /** A row that could not be read; reading goes on. */
    void setAside(Reject reject);
}
