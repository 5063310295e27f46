package org.rapporteur.export.coded;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.event.EventRow;
import org.rapporteur.knowledge.Cameo;
import org.rapporteur.model.ContentId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.PoliticalEvent;

/**
 * One who acts, one acted upon and a CAMEO code: CAMEO knows no lists of parties.
 *
 * @param id the same for the same record, unique in it
 */
record Dyad(String id, @Nullable Entity source, @Nullable Entity target, String code) {
    private static final int DIGITS = 15;
    private static final int HEXADECIMAL = 16;

    Dyad {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
    }

    /**
     * The dyads of an event: each of the actors with each of the recipients; where all are actors,
     * each with each other. A code that has a reverse stands with it, sides turned.
     */
    static List<Dyad> of(EventRow row, Cameo cameo) {
        PoliticalEvent event = row.event();
        @Nullable String code = code(event, cameo);
        List<Dyad> dyads = new ArrayList<>();
        if (code == null) {
            return dyads;
        }
        Optional<String> reverse = cameo.code(code).flatMap(known -> Optional.ofNullable(known.reverse()));
        for (Pair pair : Pair.of(event)) {
            dyads.add(of(row, dyads.size(), pair, code));
            if (reverse.isPresent() && pair.source() != null && pair.target() != null) {
                dyads.add(of(row, dyads.size(), pair.turned(), reverse.get()));
            }
        }
        return dyads;
    }

    private static Dyad of(EventRow row, int number, Pair pair, String code) {
        String id = ContentId.of("g", row.id(), Integer.toString(number), code);
        return new Dyad(id, pair.source(), pair.target(), code);
    }

    /** Two sides of an event, of which one may be missing. */
    private record Pair(@Nullable Entity source, @Nullable Entity target) {
        static List<Pair> of(PoliticalEvent event) {
            List<Entity> sources = event.actors();
            List<Entity> targets = event.recipients();
            if (targets.isEmpty() && sources.size() > 1) {
                return eachWithEachOther(sources);
            }
            List<Pair> pairs = new ArrayList<>();
            for (Optional<Entity> source : orNobody(sources)) {
                for (Optional<Entity> target : orNobody(targets)) {
                    pairs.add(new Pair(source.orElse(null), target.orElse(null)));
                }
            }
            return pairs;
        }

        @SuppressWarnings("ArgumentSelectionDefectChecker") // that is what turning is
        Pair turned() {
            return new Pair(target, source);
        }

        private static List<Pair> eachWithEachOther(List<Entity> parties) {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < parties.size(); i++) {
                for (int j = 0; j < parties.size(); j++) {
                    if (i != j) {
                        pairs.add(new Pair(parties.get(i), parties.get(j)));
                    }
                }
            }
            return pairs;
        }

        private static List<Optional<Entity>> orNobody(List<Entity> parties) {
            return parties.isEmpty()
                    ? List.of(Optional.empty())
                    : parties.stream().map(Optional::of).toList();
        }
    }

    /** A root's own code is the one with a nought behind it. */
    private static @Nullable String code(PoliticalEvent event, Cameo cameo) {
        @Nullable String code = event.act().cameo();
        if (code == null) {
            return null;
        }
        String full = code.length() == 2 ? code + "0" : code;
        return cameo.code(full).isPresent() ? full : null;
    }

    /** The id as a number of at most 18 digits, for tables that want one. */
    long number() {
        int start = id.indexOf('-') + 1;
        return Long.parseLong(id.substring(start, start + DIGITS), HEXADECIMAL);
    }
}
