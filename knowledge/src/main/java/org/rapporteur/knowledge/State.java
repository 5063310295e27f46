package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory of ISO 3166-1, or Kosovo.
 *
 * @param code ISO 3166-1 alpha-3; Kosovo: KOS
 * @param alpha2 ISO 3166-1 alpha-2; Kosovo: XK
 * @param status how it stands to other states
 * @param partOf the state whose code PLOVER gives to it; null where it has its own
 * @param region subregion as in the United Nations' M49
 * @param names what it is called
 * @param elsewhere its codes in other tables
 */
public record State(
        String code,
        String alpha2,
        Status status,
        @Nullable String partOf,
        String region,
        StateNames names,
        OtherCodes elsewhere) {
    /** How it stands to other states, as far as its code goes. */
    public enum Status {
        STATE,
        /** Carries its state's code in PLOVER. */
        DEPENDENCY,
        /** No state, with a code of its own in PLOVER all the same: Hong Kong, Antarctica. */
        TERRITORY,
        /** Carries the code of the state that it is held part of, with sector PRE. */
        BREAKAWAY
    }

    public State {
        requireNonNull(code, "code");
        requireNonNull(alpha2, "alpha2");
        requireNonNull(status, "status");
        requireNonNull(region, "region");
        requireNonNull(names, "names");
        requireNonNull(elsewhere, "elsewhere");
    }

    /**
     * Codes of a state in the tables that older event data use.
     *
     * @param fips FIPS 10-4; null where it has none of its own
     * @param cameo country code in CAMEO
     * @param cow number in the Correlates of War project's system of states; null where it is not in it
     */
    public record OtherCodes(
            @Nullable String fips, String cameo, @Nullable Integer cow) {
        public OtherCodes {
            requireNonNull(cameo, "cameo");
        }
    }

    public String name() {
        return names.name();
    }

    /** The code that an actor from here carries in PLOVER: Puerto Rico has USA. */
    public String actorCode() {
        return partOf == null ? code : partOf;
    }

    /**
     * What a state is called, each form as news print it.
     *
     * @param name short name
     * @param official official name
     * @param others further names and abbreviations
     * @param demonyms adjectives and words for the people, singular and plural
     * @param capitals the seat of government in its spellings; empty where there is none
     * @param prefixes forms that stand before a hyphen: Sino, Anglo
     */
    public record StateNames(
            String name,
            String official,
            List<String> others,
            List<String> demonyms,
            List<String> capitals,
            List<String> prefixes) {
        public StateNames {
            others = List.copyOf(others);
            demonyms = List.copyOf(demonyms);
            capitals = List.copyOf(capitals);
            prefixes = List.copyOf(prefixes);
        }

        /** Name, official name and the others, none twice. */
        public List<String> all() {
            return Stream.concat(Stream.of(name, official), others.stream())
                    .distinct()
                    .toList();
        }
    }
}
