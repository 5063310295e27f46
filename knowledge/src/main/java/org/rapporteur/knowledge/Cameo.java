package org.rapporteur.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The tables of CAMEO 1.1b3 and of the data sets that use it: codes, scales, classes, roles, groups. */
public final class Cameo {
    private static final int ROOT = 2;

    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Map<QuadScheme, Integer>> quads = new HashMap<>();
    private final Map<String, Row> roles = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    private Cameo() {}

    /** The Goldstein scales in use. They agree in most codes, not in all. */
    public enum Scale {
        /** As GDELT publishes it. */
        GDELT,
        /** As the Phoenix pipeline has it. */
        PHOENIX,
        /** The intensities of ICEWS. */
        ICEWS
    }

    /** How codes are put into classes. */
    public enum QuadScheme {
        /** 1 to 4, by root. */
        GDELT,
        /** 0 to 4: 01 and 02 are 0, 16 is 3. */
        PHOENIX
    }

    /**
     * A code.
     *
     * @param name in English, as in the codebook
     * @param reverse code of the same act from its other side; null for most
     * @param scales its values, -10 to 10; a scale that has none is left out
     */
    public record Code(String code, String name, @Nullable String reverse, Map<Scale, Double> scales) {
        public Code {
            requireNonNull(code, "code");
            requireNonNull(name, "name");
            scales = Map.copyOf(scales);
        }
    }

    static Cameo read(DataFiles files) {
        Cameo cameo = new Cameo();
        files.rows("cameo.tsv", List.of("code", "name", "gdelt", "phoenix", "icews", "reverse"), List.of("code"))
                .forEach(cameo::addCode);
        files.rows("cameo_quads.tsv", List.of("root", "gdelt", "phoenix"), List.of("root"))
                .forEach(cameo::addQuads);
        files.rows("cameo_roles.tsv", List.of("sector", "cameo", "icews"), List.of("sector"))
                .forEach(row -> cameo.roles.put(row.parse("sector", Codes::sector), row));
        files.rows("cameo_groups.tsv", List.of("organisation", "group"), List.of("organisation"))
                .forEach(row -> cameo.groups.put(row.text("organisation"), row.text("group")));
        return cameo;
    }

    private void addCode(Row row) {
        Map<Scale, Double> scales = new EnumMap<>(Scale.class);
        for (Scale scale : Scale.values()) {
            row.parseOptional(lowerCase(scale), Double::valueOf).ifPresent(value -> scales.put(scale, value));
        }
        String code = row.text("code");
        codes.put(code, new Code(code, row.text("name"), row.optional("reverse").orElse(null), scales));
    }

    private void addQuads(Row row) {
        Map<QuadScheme, Integer> byScheme = new EnumMap<>(QuadScheme.class);
        for (QuadScheme scheme : QuadScheme.values()) {
            byScheme.put(scheme, row.parse(lowerCase(scheme), Integer::valueOf));
        }
        quads.put(row.text("root"), byScheme);
    }

    private static String lowerCase(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** All codes, in their order. */
    public Collection<Code> codes() {
        return Collections.unmodifiableCollection(codes.values());
    }

    public Optional<Code> code(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The value of a code, or where the scale has none, of the nearest code above it. */
    public OptionalDouble goldstein(String code, Scale scale) {
        for (String at = code; at.length() >= ROOT; at = at.substring(0, at.length() - 1)) {
            @Nullable Code known = codes.get(at);
            @Nullable Double value = known == null ? null : known.scales().get(scale);
            if (value != null) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * The class of a code.
     *
     * @throws IllegalArgumentException for what is no code
     */
    public int quad(String code, QuadScheme scheme) {
        @Nullable Map<QuadScheme, Integer> byScheme = quads.get(root(code));
        if (byScheme == null) {
            throw new IllegalArgumentException("No CAMEO code: " + code);
        }
        return requireNonNull(byScheme.get(scheme), "class");
    }

    /** The first two digits of a code. */
    public static String root(String code) {
        return code.substring(0, Math.min(ROOT, code.length()));
    }

    /** CAMEO's role code for a sector of PLOVER. */
    public Optional<String> role(String sector) {
        return Optional.ofNullable(roles.get(sector)).flatMap(row -> row.optional("cameo"));
    }

    /** The name that ICEWS gives to a sector of PLOVER. */
    public Optional<String> icewsSector(String sector) {
        return Optional.ofNullable(roles.get(sector)).flatMap(row -> row.optional("icews"));
    }

    /** The code of an organisation, by its canonical name, in the table of known groups. */
    public Optional<String> group(String organisation) {
        return Optional.ofNullable(groups.get(organisation));
    }
}
