package org.rapporteur.language;

import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Part;

/**
 * Reads a language: finds sentences, words, tags, dependencies and names in a text, in the
 * conventions of {@link AnnotatedText}.
 *
 * <p>To implementors: the same text gives the same annotation, in any order of calls. Any string is
 * a text, be it noise of 10 MB: never throw for what it holds, never need more than linear time and
 * memory, leave a sentence that is too long unparsed. Offsets count in the given string; what you
 * must normalise (quotes, blanks) you align back. Every character that is not blank lies in a token.
 *
 * <p>An engine need not be safe for threads: each worker has its own from an {@link Factory}.
 */
public interface LanguageEngine {
    AnnotatedText annotate(Part part, String text);

    /** The clocks of the engine so far; zeros where it keeps none. */
    default Timing timing() {
        return Timing.NONE;
    }

    /** Makes engines; what they share is loaded once. Safe for threads. */
    interface Factory {
        /** A new engine for one worker. */
        LanguageEngine create();

        /** Name and version of the engine and its model, such as {@code reader-1-beam4}. */
        String version();
    }

    /**
     * Where an engine's time went, in nanoseconds.
     *
     * @param parsedSentences how many sentences the parser has read
     * @param parsing the time that the parser alone took
     * @param total the time of the whole engine
     */
    record Timing(long parsedSentences, long parsing, long total) {
        public static final Timing NONE = new Timing(0, 0, 0);

        public Timing plus(Timing other) {
            return new Timing(parsedSentences + other.parsedSentences, parsing + other.parsing, total + other.total);
        }
    }
}
