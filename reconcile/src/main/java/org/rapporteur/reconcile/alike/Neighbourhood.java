package org.rapporteur.reconcile.alike;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
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

    /** The ids of the reports that belong together with the one signed, itself among them. */
    public NavigableSet<String> of(Signature signature) {
        NavigableSet<String> found = new TreeSet<>();
        Deque<Signature> left = new ArrayDeque<>();
        found.add(signature.report());
        left.add(signature);
        while (!left.isEmpty()) {
            for (Signature neighbour : neighbours(left.remove())) {
                if (found.add(neighbour.report())) {
                    left.add(neighbour);
                }
            }
        }
        return found;
    }

    private List<Signature> neighbours(Signature signature) {
        Fingerprint own = Fingerprint.of(signature);
        @Nullable LocalDate day = signature.day();
        return index
                .signatures(
                        own.sought(),
                        day == null ? null : day.minusDays(Fingerprint.WINDOW),
                        day == null ? null : day.plusDays(Fingerprint.WINDOW))
                .stream()
                .filter(other -> Links.between(own, Fingerprint.of(other)))
                .toList();
    }
}
