package org.rapporteur.extract.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;

/** Finds out who is meant in reports. Safe for threads. */
public final class PartyFinder {
    private final WhoIsWho known;

    public PartyFinder(WhoIsWho known) {
        this.known = known;
    }

    /** By what the data files know. */
    public static PartyFinder with(Knowledge knowledge) {
        return new PartyFinder(new KnowledgeWhoIsWho(knowledge));
    }

    /** Reads whom the report introduces, to answer for its words. */
    public ReportParties in(AnnotatedReport report) {
        @Nullable
        LocalDate published = report.report().masthead().published() == null
                ? null
                : report.report().masthead().published().date();
        KnownNames names = new KnownNames(report, known);
        Describer describer = new Describer(names, known);
        return new ReportParties(report, names, describer, new Cast(report, describer, known, published), known);
    }
}
