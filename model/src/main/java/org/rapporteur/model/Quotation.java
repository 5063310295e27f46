package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param speaker null where the report does not say
 * @param cue the words that mark it as said
 * @param content what was said, in one stretch or several
 * @param medium press conference, signed article, joint statement
 * @param date when it was said
 * @param means what the speaker is told to have done with the content; null where the cue does not say
 */
public record Quotation(
        Basis basis,
        @Nullable Entity speaker,
        Type type,
        @Nullable Evidence cue,
        List<Evidence> content,
        @Nullable String medium,
        @Nullable LocalDate date,
        @Nullable Means means)
        implements Finding {
    public Quotation {
        requireNonNull(basis, "basis");
        requireNonNull(type, "type");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A quotation has a content");
        }
    }

    /** With no word on its means. */
    public Quotation(
            Basis basis,
            @Nullable Entity speaker,
            Type type,
            @Nullable Evidence cue,
            List<Evidence> content,
            @Nullable String medium,
            @Nullable LocalDate date) {
        this(basis, speaker, type, cue, content, medium, date, null);
    }

    /** What somebody may be told to have done with a content. */
    public enum Means {
        /** Said it: said, announced, warned. */
        SPEECH,
        /** Thought, knew or felt it. */
        THOUGHT,
        /** Wanted, planned or asked for it. */
        WILL,
        /** Praised or blamed it. */
        STANCE,
        /** Showed it, as polls and papers do. */
        SHOWING
    }

    /** How the words are told. */
    public enum Type {
        DIRECT,
        INDIRECT,
        MIXED
    }

    @Override
    public FindingKind kind() {
        return FindingKind.QUOTATION;
    }

    @Override
    public List<Evidence> cited() {
        List<Evidence> cited = new ArrayList<>(basis.evidence());
        cited.addAll(content);
        if (cue != null) {
            cited.add(cue);
        }
        if (speaker != null) {
            speaker.mention().ifPresent(cited::add);
        }
        return List.copyOf(cited);
    }
}
