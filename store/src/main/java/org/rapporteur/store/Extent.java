package org.rapporteur.store;

/**
 * How much of a list of entries is wanted.
 *
 * @param entries the most, at least 1
 * @param claims the most of each entry, at least 1
 */
public record Extent(int entries, int claims) {
    public Extent {
        if (entries < 1 || claims < 1) {
            throw new IllegalArgumentException(
                    "A page has room for at least one, not for " + entries + " entries of " + claims + " claims");
        }
    }

    /** So many entries, each with all its claims. */
    public static Extent whole(int entries) {
        return new Extent(entries, Integer.MAX_VALUE);
    }
}
