package org.rapporteur.intake;

import java.io.IOException;

/**
 * One format of input. A new format is one more class in {@link ReportReader}'s list and knows nothing
 * of the others.
 *
 * <p>An implementation hands each report to the desk as soon as it is read and never holds more than
 * one; it does not look for mastheads, fill in defaults or clean texts, which the desk does, and it
 * guesses nothing. It keeps no state between sources.
 */
interface ReportFormat {
    /**
     * Whether a source of this name is in this format.
     *
     * @param fileName in lower case, without folders and without {@code .gz}
     */
    boolean reads(String fileName);

    /**
     * Reads a source to its end, or as far as it can be read.
     *
     * @throws BadDocumentException when the source, or the rest of it, cannot be read; what was handed
     *     over before stays
     * @throws IOException when the source cannot be opened or breaks off
     */
    void read(Source source, Desk desk) throws IOException, BadDocumentException;
}
