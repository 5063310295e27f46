package org.rapporteur.training.corpus;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;

/**
 * What a trigger is marked with, written {@code TYPE:mode,mode>PLANNED:mode;auxiliary,auxiliary}; all
 * but the type may be left out.
 *
 * @param planned the future act, where it is coded as AGREE or CONCEDE
 * @param plannedModes modes of the planned act
 */
public record Coding(
        EventType type,
        List<String> modes,
        @Nullable EventType planned,
        List<String> plannedModes,
        Set<AuxiliaryMode> auxiliaryModes) {
    private static final Pattern NOTATION =
            Pattern.compile("([A-Z]+)(?::([a-z,-]+))?(?:>([A-Z]+)(?::([a-z,-]+))?)?(?:;([a-z,]+))?");

    public Coding {
        requireNonNull(type, "type");
        modes = List.copyOf(modes);
        plannedModes = List.copyOf(plannedModes);
        auxiliaryModes =
                auxiliaryModes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(auxiliaryModes));
        if (planned != null && type != EventType.AGREE && type != EventType.CONCEDE) {
            throw new IllegalArgumentException("only AGREE and CONCEDE have a planned act, not " + type);
        }
    }

    /**
     * @throws IllegalArgumentException where the notation is wrong, or names what PLOVER does not know
     */
    static Coding parse(String notation, Plover plover) {
        Matcher parts = NOTATION.matcher(notation);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no coding: " + notation);
        }
        EventType type = type(parts.group(1));
        @Nullable EventType planned = parts.group(3) == null ? null : type(parts.group(3));
        List<String> plannedModes = planned == null ? List.of() : modes(planned, parts.group(4), plover);
        return new Coding(
                type, modes(type, parts.group(2), plover), planned, plannedModes, auxiliaries(parts.group(5)));
    }

    private static EventType type(String name) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type is called " + name));
    }

    private static List<String> modes(EventType type, @Nullable String names, Plover plover) {
        List<String> modes = names == null ? List.of() : List.of(names.split(","));
        for (String mode : modes) {
            if (!plover.hasMode(type, mode)) {
                throw new IllegalArgumentException(type + " has no mode " + mode);
            }
        }
        return modes;
    }

    private static Set<AuxiliaryMode> auxiliaries(@Nullable String names) {
        Set<AuxiliaryMode> auxiliaries = EnumSet.noneOf(AuxiliaryMode.class);
        for (String name : names == null ? new String[0] : names.split(",")) {
            auxiliaries.add(Arrays.stream(AuxiliaryMode.values())
                    .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no auxiliary mode is called " + name)));
        }
        return auxiliaries;
    }

    /** As {@link #parse} reads it. */
    String notation() {
        StringBuilder notation = new StringBuilder(type.name()).append(behind(":", modes));
        if (planned != null) {
            notation.append('>').append(planned.name()).append(behind(":", plannedModes));
        }
        List<String> auxiliaries = auxiliaryModes.stream()
                .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                .toList();
        return notation.append(behind(";", auxiliaries)).toString();
    }

    private static String behind(String mark, List<String> names) {
        return names.isEmpty() ? "" : mark + String.join(",", names);
    }
}
