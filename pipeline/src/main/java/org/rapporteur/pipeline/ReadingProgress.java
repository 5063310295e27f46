package org.rapporteur.pipeline;

import org.rapporteur.model.Reject;

/** Told how a run goes on. Called from several threads. */
public interface ReadingProgress {
    /** Hears nothing. */
    ReadingProgress SILENT = new ReadingProgress() {
        @Override
        public void read(ReadingSummary soFar) {}

        @Override
        public void setAside(Reject reject) {}
    };

    /** After each report. */
    void read(ReadingSummary soFar);

    /** A document that could not be read. */
    void setAside(Reject reject);
}
