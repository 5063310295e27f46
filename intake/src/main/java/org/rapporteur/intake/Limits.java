package org.rapporteur.intake;

/**
 * How much one document may hold. A news report of a thousand words has six thousand characters; the
 * bounds leave room for transcripts and reports of hundreds of pages, and keep a file that is
 * something else from taking all memory.
 */
final class Limits {
    /** Characters of a report's text: some 350,000 words. */
    static final int TEXT_CHARACTERS = 2_000_000;

    /** Bytes of a text file, a line of JSON Lines or a JSON object, unpacked: any text within its bound, however escaped. */
    static final int DOCUMENT_BYTES = 16 << 20;

    /** Characters of a value that a message repeats. */
    static final int SHOWN_CHARACTERS = 80;

    private Limits() {}
}
