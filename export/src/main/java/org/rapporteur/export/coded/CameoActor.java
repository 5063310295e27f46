package org.rapporteur.export.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Cameo;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.State;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identity;

/**
 * Somebody in CAMEO's terms.
 *
 * @param name canonical, else as printed
 * @param country three letters; empty for none
 * @param group code of a known group; empty for none
 * @param types what sort of organisation, then its roles; three letters each
 */
record CameoActor(String name, String country, String group, List<String> types) {
    /** Nobody is named. */
    static final CameoActor NOBODY = new CameoActor("", "", "", List.of());

    CameoActor {
        types = List.copyOf(types);
    }

    /**
     * An entity.
     *
     * @param countryCode of a state; which code differs between data sets
     */
    static CameoActor of(@Nullable Entity entity, Knowledge knowledge, Function<State, String> countryCode) {
        if (entity == null) {
            return NOBODY;
        }
        Identity identity = entity.identity();
        return new CameoActor(
                entity.called(),
                country(identity, knowledge, countryCode),
                group(identity, knowledge.cameo()),
                types(identity, knowledge.cameo()));
    }

    private static String country(Identity identity, Knowledge knowledge, Function<State, String> countryCode) {
        if ("EUR".equals(identity.code())) {
            return "EUR";
        }
        return Stream.of(Optional.ofNullable(identity.countryCode()), Optional.ofNullable(identity.code()))
                .flatMap(Optional::stream)
                .flatMap(code -> knowledge.states().withCode(code).stream())
                .map(countryCode)
                .findFirst()
                .orElse("");
    }

    private static String group(Identity identity, Cameo cameo) {
        return Optional.ofNullable(identity.name())
                .flatMap(cameo::group)
                .orElse("UNO".equals(identity.code()) ? "UNO" : "");
    }

    private static List<String> types(Identity identity, Cameo cameo) {
        List<String> types = new ArrayList<>();
        organisation(Objects.requireNonNullElse(identity.code(), "")).ifPresent(types::add);
        Stream.concat(Stream.ofNullable(identity.sector()), identity.otherSectors().stream())
                .flatMap(sector -> cameo.role(sector).stream())
                .filter(role -> !types.contains(role))
                .forEach(types::add);
        return types;
    }

    /** CAMEO's word for what PLOVER gives the code of an organisation. */
    private static Optional<String> organisation(String code) {
        return switch (code) {
            case "IGO", "UNO", "EUR" -> Optional.of("IGO");
            case "NGO", "MNC", "IMG" -> Optional.of(code);
            case "ISM" -> Optional.of("NGM");
            default -> Optional.empty();
        };
    }

    /** All codes of three letters, in the order in which CAMEO strings them together. */
    List<String> parts() {
        boolean isOrganisation = country.isEmpty() || country.equals("EUR");
        int first = isOrganisation ? Math.min(1, types.size()) : 0;
        List<String> parts = new ArrayList<>(types.subList(0, first));
        parts.add(country);
        parts.add(group);
        parts.addAll(types.subList(first, types.size()));
        return parts.stream().filter(part -> !part.isEmpty()).distinct().toList();
    }

    /** {@code KAZGOV}, {@code IGOUNO}. */
    String code() {
        return String.join("", parts());
    }

    String upperCaseName() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The type at a place, from 0; empty where there are fewer. */
    String type(int index) {
        return index < types.size() ? types.get(index) : "";
    }
}
