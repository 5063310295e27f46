package org.rapporteur.reconcile.alike;

import java.util.Comparator;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** The order of reports in time: by publication, then by id; undated ones last, as nothing says that they were first. */
public final class Chronology {
    public static final Comparator<Report> EARLIEST_FIRST = Comparator.<Report, Publication>comparing(
                    report -> report.masthead().published(),
                    Comparator.nullsLast(Comparator.<Publication>naturalOrder()))
            .thenComparing(Report::id);

    private Chronology() {}
}
