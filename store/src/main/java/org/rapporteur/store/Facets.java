package org.rapporteur.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entry;
import org.rapporteur.model.EventType;
import org.rapporteur.model.FindingKind;

/**
 * Which part of a list is asked for; all bounds hold together, and null is no bound. A list passes
 * over bounds that mean nothing to what it lists, as {@link RecordBrowser} says.
 *
 * @param selection days of publication, and parties
 * @param source which reports
 * @param coding which findings
 * @param standing which entries
 */
public record Facets(Selection selection, Source source, Coding coding, Standing standing) {
    public static final Facets ALL = of(Selection.ALL);

    public Facets {
        requireNonNull(selection, "selection");
        requireNonNull(source, "source");
        requireNonNull(coding, "coding");
        requireNonNull(standing, "standing");
    }

    public static Facets of(Selection selection) {
        return new Facets(selection, Source.ANY, Coding.ANY, Standing.ANY);
    }

    public Facets with(Coding other) {
        return new Facets(selection, source, other, standing);
    }

    public Facets with(Standing other) {
        return new Facets(selection, source, coding, other);
    }

    /**
     * Bounds of reports.
     *
     * @param outlet its name
     * @param words that all stand there, as people type them
     * @param story its id
     */
    public record Source(
            @Nullable String outlet,
            @Nullable String words,
            @Nullable String story) {
        public static final Source ANY = new Source(null, null, null);
    }

    /**
     * Bounds of findings.
     *
     * @param type of an event
     * @param mode PLOVER's name of an event's mode
     * @param confidence the least, 0 to 1
     * @param measure of a quantity
     * @param unit its code
     */
    public record Coding(
            @Nullable FindingKind kind,
            @Nullable EventType type,
            @Nullable String mode,
            double confidence,
            @Nullable String measure,
            @Nullable String unit) {
        public static final Coding ANY = new Coding(null, null, null, 0, null, null);

        public static Coding of(FindingKind kind) {
            return new Coding(kind, null, null, 0, null, null);
        }
    }

    /**
     * Bounds of entries.
     *
     * @param differsIn what claims differ in; {@code any} for anything
     * @param plan plans that stand so on a day; null also for what is no plan
     * @param independentReports the least number
     */
    public record Standing(
            Entry.@Nullable Verdict verdict,
            @Nullable String differsIn,
            @Nullable PlanBound plan,
            int independentReports) {
        public static final Standing ANY = new Standing(null, null, null, 0);
    }

    /**
     * Plans.
     *
     * @param status in lower case; {@code any} for all
     * @param asOf the day on which they are looked at; null to take what is open for that
     */
    public record PlanBound(String status, @Nullable LocalDate asOf) {
        public PlanBound {
            requireNonNull(status, "status");
        }

        public static final PlanBound ANY = new PlanBound("any", null);
    }
}
