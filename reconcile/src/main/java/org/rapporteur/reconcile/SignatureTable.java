package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Signature;
import org.rapporteur.reconcile.alike.Neighbourhood;

/** Signatures of a few reports, in memory. */
final class SignatureTable implements Neighbourhood.Index {
    private final Map<String, Signature> signatures = new TreeMap<>();
    private final Map<String, NavigableSet<String>> byKey = new HashMap<>();

    void add(Signature signature) {
        signatures.put(signature.report(), signature);
        signature.keys().forEach(key -> add(key, signature));
        signature.lastingKeys().forEach(key -> add(key, signature));
    }

    private void add(String key, Signature signature) {
        byKey.computeIfAbsent(key, absent -> new TreeSet<>()).add(signature.report());
    }

    Signature get(String report) {
        return Objects.requireNonNull(signatures.get(report), report);
    }

    /** May give some that lie out of bounds, which are no neighbours. */
    @Override
    public List<Signature> signatures(Collection<String> keys, @Nullable LocalDate from, @Nullable LocalDate until) {
        NavigableSet<String> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(byKey.getOrDefault(key, new TreeSet<>())));
        return found.stream().map(this::get).toList();
    }
}
