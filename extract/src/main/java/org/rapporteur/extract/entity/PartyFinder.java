package org.rapporteur.extract.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.AnnotatedReport;

/** Finds out who is meant in reports. Safe for threads. */
public final class PartyFinder {
    private final WhoIsWho known;

    /** Several extractors ask about one report, one after the other. */
    @SuppressWarnings("ThreadLocalUsage") // one for each of this class, of which a program has one
    private final ThreadLocal<@Nullable Latest> latest = new ThreadLocal<>();

    private record Latest(AnnotatedReport report, ReportParties parties) {}

    public PartyFinder(WhoIsWho known) {
        this.known = known;
    }

    /** By what the data files know. */
    public static PartyFinder with(Knowledge knowledge) {
        return new PartyFinder(new KnowledgeWhoIsWho(knowledge));
    }

    /**
     * Reads whom the report introduces, to answer for its words.
     *
     * @return one thread's own
     */
    @SuppressWarnings("ReferenceEquality") // the very same report; equal ones are as well read anew
    public ReportParties in(AnnotatedReport report) {
        @Nullable Latest held = latest.get();
        if (held == null || held.report() != report) {
            held = new Latest(report, read(report));
            latest.set(held);
        }
        return held.parties();
    }

    private ReportParties read(AnnotatedReport report) {
        @Nullable
        LocalDate published = report.report().masthead().published() == null
                ? null
                : report.report().masthead().published().date();
        KnownNames names = new KnownNames(report, known);
        Describer describer = new Describer(names, known);
        return new ReportParties(report, names, describer, new Cast(report, describer, known, published), known);
    }
}
