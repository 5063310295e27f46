package org.rapporteur.training.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Span;

/**
 * A sentence of the corpus.
 *
 * @param place file and line, for errors
 * @param text without the markup
 * @param events in the order of their numbers; none says that it tells no political event
 */
public record MarkedSentence(String place, String text, List<MarkedEvent> events) {
    private static final int TENTH = 10;
    private static final int SIXTH = 6;

    public MarkedSentence {
        requireNonNull(place, "place");
        requireNonNull(text, "text");
        events = List.copyOf(events);
        if (text.isBlank()) {
            throw new CorpusException(place, "an empty sentence");
        }
        for (MarkedEvent event : events) {
            Stream.of(Stream.of(event.trigger()), event.actors().stream(), event.recipients().stream())
                    .flatMap(spans -> spans)
                    .forEach(span -> requireWithin(place, span, text));
        }
    }

    private static void requireWithin(String place, Span span, String text) {
        if (span.end() > text.length()) {
            throw new CorpusException(place, "a span behind the sentence's end: " + span);
        }
    }

    /** Whether it is of the tenth that nothing is learnt from: by a hash of its words, so for good. */
    public boolean isHeldBack() {
        return Integer.parseUnsignedInt(hash(text).substring(0, 6), 16) % TENTH == 0;
    }

    /**
     * Whether it is of the sixth from which the reader of contexts learns nothing, so that what its opinion
     * is worth can be learnt from them: by a hash of its words, so for good.
     */
    public boolean isSetAside() {
        return Integer.parseUnsignedInt(hash(text).substring(6, 12), 16) % SIXTH == 0;
    }

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
