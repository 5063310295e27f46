package org.rapporteur.extract.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.PoliticalEvent;

/**
 * An event with why it was coded so.
 *
 * @param reading the frame that fired, its trigger and what governs it
 * @param judgement what was learnt of such words; null where the sentence holds none that could carry an event
 * @param grounds on which its confidence was judged; null of what was asked of two given parties
 */
record Coded(
        PoliticalEvent event,
        Reading reading,
        @Nullable Judgement judgement,
        @Nullable Features grounds) {
    /** The frame as {@code frames.tsv} prints it. */
    String frame() {
        return reading.match().frame().notation();
    }
}
