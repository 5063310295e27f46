package org.rapporteur.pipeline;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reject;
import org.rapporteur.model.Report;

/** What is said of a report on which the program itself failed. */
public final class CodingFailure {
    private CodingFailure() {}

    public static Reject on(Report report, Throwable bug) {
        @Nullable String path = report.origin().sourcePath();
        @Nullable String id = report.origin().sourceId();
        String name = (path == null ? "-" : path) + (id == null ? "" : " (" + id + ")");
        return Reject.of(name, null, "the coder failed on it (" + bug + ")", "please report this, with the text");
    }
}
