package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done, in PLOVER 2.0's terms.
 *
 * @param modes names of modes of the type, as PLOVER prints them
 * @param contexts names of contexts, as PLOVER prints them
 * @param auxiliaryModes in the order of the enumeration
 * @param planned the future act, where PLOVER codes it as AGREE or CONCEDE
 * @param scale PLOVER's score of the type and mode
 * @param cameo CAMEO code
 */
public record Act(
        EventType type,
        List<String> modes,
        List<String> contexts,
        Set<AuxiliaryMode> auxiliaryModes,
        @Nullable EventType planned,
        double scale,
        @Nullable String cameo) {
    public Act {
        requireNonNull(type, "type");
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        auxiliaryModes =
                auxiliaryModes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(auxiliaryModes));
        if (planned != null && type != EventType.AGREE && type != EventType.CONCEDE) {
            throw new IllegalArgumentException("A planned act is coded as AGREE or CONCEDE, not as " + type);
        }
        if (planned != null && auxiliaryModes.contains(AuxiliaryMode.FUTURE)) {
            throw new IllegalArgumentException("A planned act is not also future");
        }
    }
}
