package org.rapporteur.cli.view;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Claim;

/** Chooses the claims of a thing that are worth a reader's time. */
final class CitedClaims {
    private final Shelf shelf;

    CitedClaims(Shelf shelf) {
        this.shelf = requireNonNull(shelf, "shelf");
    }

    /**
     * The claims, less those of copies whose original says it too, and of each report the best:
     * what it says again, or vaguer, is left out; not where it says otherwise.
     */
    List<Claim> of(Told thing) {
        List<Claim> claims = thing.entries().stream()
                .flatMap(entry -> entry.claims().stream())
                .toList();
        Set<String> reports = claims.stream().map(Claim::report).collect(Collectors.toSet());
        Set<String> exact = claims.stream()
                .filter(claim -> claim.standing() != Claim.Standing.VAGUER)
                .map(Claim::report)
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        return claims.stream()
                .filter(claim -> shelf.originalOf(claim.report()).equals(claim.report())
                        || !reports.contains(shelf.originalOf(claim.report()))
                        || isCorrected(claim, claims))
                .filter(claim -> claim.standing() != Claim.Standing.VAGUER || !exact.contains(claim.report()))
                .filter(claim -> claim.standing() == Claim.Standing.CONFLICTS || told.add(claim.report()))
                .toList();
    }

    /** Whether a thing tells what a later version corrected. */
    boolean isCorrected(Told told) {
        List<Claim> claims = told.entries().stream()
                .flatMap(entry -> entry.claims().stream())
                .toList();
        return claims.stream().anyMatch(claim -> isCorrected(claim, claims));
    }

    /** Withdrawn, and not said again by what took its place. */
    private boolean isCorrected(Claim claim, List<Claim> claims) {
        return claim.withdrawn()
                && claim.standing() == Claim.Standing.CONFLICTS
                && claims.stream()
                        .filter(other -> !other.withdrawn() && other.standing() == Claim.Standing.CONFLICTS)
                        .noneMatch(other -> other.report().equals(shelf.originalOf(claim.report())));
    }
}
