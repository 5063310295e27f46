package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Signature;

/**
 * Finds the reports that must be looked at together: all that lead from one to the other by likeness,
 * a shared text, or a statement's subject. Which stories they form depends on them alone.
 */
public final class Neighbourhood {
    private final Index index;

    /** Where the signatures of all reports are kept. */
    public interface Index {
        /**
         * The signatures found by one of the keys. Undated ones, and what is found by a lasting key, lie
         * within any bounds.
         *
         * @param from first day; null for no bound
         * @param until last day; null for no bound
         */
        List<Signature> signatures(Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate until);
    }

    public Neighbourhood(Index index) {
        this.index = requireNonNull(index, "index");
    }

    /** The signatures of the reports that belong together with the one signed, itself among them, by their ids. */
    public NavigableMap<String, Signature> of(Signature signature) {
        NavigableMap<String, Signature> found = new TreeMap<>();
        Deque<Signature> left = new ArrayDeque<>();
        Map<String, Fingerprint> read = new HashMap<>();
        found.put(signature.report(), signature);
        left.add(signature);
        while (!left.isEmpty()) {
            for (Signature neighbour : neighbours(left.remove(), found.keySet(), read)) {
                found.put(neighbour.report(), neighbour);
                left.add(neighbour);
            }
        }
        return found;
    }

    /** Those that are not found yet. */
    private List<Signature> neighbours(Signature signature, Set<String> found, Map<String, Fingerprint> read) {
        Fingerprint own = Fingerprint.of(signature);
        @Nullable LocalDate day = signature.day();
        return index
                .signatures(
                        own.sought(),
                        day == null ? null : day.minusDays(Fingerprint.WINDOW),
                        day == null ? null : day.plusDays(Fingerprint.WINDOW))
                .stream()
                .filter(other -> !found.contains(other.report()))
                .filter(other ->
                        Links.between(own, read.computeIfAbsent(other.report(), absent -> Fingerprint.of(other))))
                .toList();
    }
}
