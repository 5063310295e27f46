package org.rapporteur.pipeline;

import java.util.stream.Stream;
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
        String reason = "the coder failed on it (" + bug + placeOf(bug) + ")";
        return Reject.of(name, null, reason, "please report this, with the text");
    }

    /** Where in our own code that was. */
    private static String placeOf(Throwable bug) {
        return Stream.of(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.rapporteur."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
