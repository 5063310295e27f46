package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, in PLOVER 2.0's terms.
 *
 * @param actors those who act, in reading order
 * @param recipients those to whom it is done; empty where none is named, or where all are actors
 * @param words the words that carry the event
 * @param attributedTo whom the report credits with the information
 */
public record PoliticalEvent(
        Basis basis,
        Act act,
        List<Entity> actors,
        List<Entity> recipients,
        EventTime time,
        @Nullable EventPlace place,
        Evidence words,
        @Nullable Entity attributedTo)
        implements Finding {
    public PoliticalEvent {
        requireNonNull(basis, "basis");
        requireNonNull(act, "act");
        requireNonNull(time, "time");
        requireNonNull(words, "words");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    @Override
    public FindingKind kind() {
        return FindingKind.EVENT;
    }

    @Override
    public List<Evidence> cited() {
        List<Evidence> cited = new ArrayList<>(basis.evidence());
        cited.add(words);
        cited.addAll(Entity.mentionsOf(actors));
        cited.addAll(Entity.mentionsOf(recipients));
        if (time.words() != null) {
            cited.add(time.words());
        }
        if (place != null) {
            cited.add(place.words());
        }
        if (attributedTo != null) {
            attributedTo.mention().ifPresent(cited::add);
        }
        return List.copyOf(cited);
    }
}
