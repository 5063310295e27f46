package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the reports of a story say, with their claims lined up. Nothing is averaged away.
 *
 * @param id comes from the story and the lead claim
 * @param summary one readable line
 * @param differsIn what claims differ in, also where they are only vaguer: {@code value}, {@code date}
 * @param independentReports copies of one text count once
 * @param claims the lead first
 * @param plan null for what is not announced
 */
public record Entry(
        String id,
        String story,
        FindingKind about,
        String summary,
        Verdict verdict,
        List<String> differsIn,
        int independentReports,
        List<Claim> claims,
        @Nullable Plan plan) {
    public Entry {
        requireNonNull(id, "id");
        requireNonNull(story, "story");
        requireNonNull(about, "about");
        requireNonNull(summary, "summary");
        requireNonNull(verdict, "verdict");
        differsIn = List.copyOf(differsIn);
        claims = List.copyOf(claims);
        if (claims.isEmpty() || claims.get(0).standing() != Claim.Standing.LEAD) {
            throw new IllegalArgumentException("An entry begins with its lead claim");
        }
    }

    /** The same, with another plan. */
    public Entry withPlan(@Nullable Plan other) {
        return new Entry(id, story, about, summary, verdict, differsIn, independentReports, claims, other);
    }

    /** The id of an entry of a story, by its lead claim's finding. */
    public static String idFor(String story, String leadFinding) {
        return ContentId.of("t", story, leadFinding);
    }

    /** How the claims stand together. */
    public enum Verdict {
        /** One independent report says it. */
        SINGLE,
        AGREE,
        CONFLICT
    }
}
