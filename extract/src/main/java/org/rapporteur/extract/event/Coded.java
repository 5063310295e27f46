package org.rapporteur.extract.event;

import org.rapporteur.model.PoliticalEvent;

/**
 * An event with why it was coded so.
 *
 * @param reading the frame that fired, its trigger and what governs it
 */
record Coded(PoliticalEvent event, Reading reading) {
    /** The frame as {@code frames.tsv} prints it. */
    String frame() {
        return reading.match().frame().notation();
    }
}
