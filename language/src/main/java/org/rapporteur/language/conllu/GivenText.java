package org.rapporteur.language.conllu;

import static java.util.Objects.requireNonNull;

import org.rapporteur.language.segment.Segments;

/**
 * A text whose words and sentences are given.
 *
 * @param id of the document
 * @param text put together from its sentences
 * @param segments where the words lie in the text; not to be changed
 */
public record GivenText(String id, String text, Segments segments) {
    public GivenText {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(segments, "segments");
    }
}
