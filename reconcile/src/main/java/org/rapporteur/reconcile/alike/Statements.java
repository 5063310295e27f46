package org.rapporteur.reconcile.alike;

import org.rapporteur.model.Report;

/**
 * Structured statements, such as a trade figure of a statistics office: reports whose metadata says
 * {@code statement}. They tell of a subject, not of a happening.
 */
public final class Statements {
    /** The key of a report's metadata whose presence marks a statement. */
    public static final String KEY = "statement";

    private Statements() {}

    public static boolean isStatement(Report report) {
        return report.metadata().containsKey(KEY);
    }
}
