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
    /**
     * How sure an event must be to be told: to make an entry of a story, and to count in panels. So chosen that
     * of those of real news three in four hold in all, judged from their sentences.
     */
    public static final double LEAST_CONFIDENCE = 0.55;

    /** How sure an event must be to be exported unless asked otherwise; of all from there on more than half hold in all. */
    public static final double LEAST_EXPORTED = 0.25;

    public PoliticalEvent {
        requireNonNull(basis, "basis");
        requireNonNull(act, "act");
        requireNonNull(time, "time");
        requireNonNull(words, "words");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Whether it is sure enough to be told. */
    public boolean isLikely() {
        return basis.confidence() >= LEAST_CONFIDENCE;
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
