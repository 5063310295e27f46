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
 */
public record Quotation(
        Basis basis,
        @Nullable Entity speaker,
        Type type,
        @Nullable Evidence cue,
        List<Evidence> content,
        @Nullable String medium,
        @Nullable LocalDate date)
        implements Finding {
    public Quotation {
        requireNonNull(basis, "basis");
        requireNonNull(type, "type");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A quotation has a content");
        }
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
