package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.State.Status;

/** What the shipped files must hold, beyond what loading them checks. */
class ShippedFilesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states",
                "places",
                "metonyms",
                "organisations",
                "initiatives",
                "phrases",
                "roles",
                "people",
                "plover",
                "plover_modes",
                "plover_contexts"
            })
    void each_file_says_its_source_date_and_licence(String name) throws IOException {
        try (InputStream file = Knowledge.class.getResourceAsStream(name + ".tsv")) {
            String header = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            assertThat(header).contains("Source: ", "Date: 2026-", "Licence: Apache-2.0");
        }
    }

    @Test
    void states_are_those_of_iso_3166_and_kosovo() {
        Set<String> iso = Arrays.stream(Locale.getISOCountries())
                .map(alpha2 -> alpha2 + " " + new Locale("", alpha2).getISO3Country())
                .collect(Collectors.toSet());
        iso.add("XK KOS");

        assertThat(KNOWLEDGE.states().all())
                .extracting(state -> state.alpha2() + " " + state.code())
                .containsExactlyInAnyOrderElementsOf(iso);
    }

    @Test
    void each_state_has_a_capital_and_words_for_its_people() {
        assertThat(KNOWLEDGE.states().all())
                .filteredOn(state -> state.status() == Status.STATE)
                .allSatisfy(state -> {
                    assertThat(state.names().capitals()).as(state.code()).isNotEmpty();
                    if (!Set.of("DMA", "VAT").contains(state.code())) {
                        assertThat(state.names().demonyms()).as(state.code()).isNotEmpty();
                    }
                });
    }

    @Test
    void each_name_of_a_state_leads_back_to_it() {
        for (State state : KNOWLEDGE.states().all()) {
            Stream.of(state.names().name(), state.names().official())
                    .forEach(name -> assertThat(KNOWLEDGE.gazetteer().lookUp(name))
                            .as(name)
                            .extracting(KnownEntity::code)
                            .contains(state.actorCode()));
            state.names()
                    .demonyms()
                    .forEach(name -> assertThat(KNOWLEDGE.gazetteer().lookUp(name))
                            .as(name)
                            .extracting(KnownEntity::code)
                            .contains(state.actorCode()));
        }
    }

    @Test
    void each_name_of_an_organisation_and_initiative_is_found() {
        assertThat(KNOWLEDGE.organisations()).hasSizeGreaterThan(120);
        assertThat(KNOWLEDGE.initiatives()).hasSizeGreaterThan(15);
        Stream<String> names = Stream.concat(
                KNOWLEDGE.organisations().stream().map(Organisation::name),
                KNOWLEDGE.initiatives().stream().map(Initiative::name));
        assertThat(names)
                .allSatisfy(name -> assertThat(KNOWLEDGE.gazetteer().lookUp(name))
                        .extracting(KnownEntity::name)
                        .contains(name));
    }

    @Test
    void breakaway_entities_carry_the_code_of_their_state() {
        assertThat(List.of(
                        "Abkhazia",
                        "South Ossetia",
                        "Transnistria",
                        "Donetsk People's Republic",
                        "Luhansk People's Republic",
                        "Nagorno-Karabakh",
                        "Northern Cyprus",
                        "Somaliland",
                        "Western Sahara"))
                .extracting(name -> KNOWLEDGE.gazetteer().lookUp(name).get(0))
                .extracting(entity -> entity.kind() + " " + entity.sector() + " " + entity.code())
                .containsExactly(
                        "BREAKAWAY PRE GEO",
                        "BREAKAWAY PRE GEO",
                        "BREAKAWAY PRE MDA",
                        "BREAKAWAY PRE UKR",
                        "BREAKAWAY PRE UKR",
                        "BREAKAWAY PRE AZE",
                        "BREAKAWAY PRE CYP",
                        "BREAKAWAY PRE SOM",
                        "BREAKAWAY PRE MAR");
    }

    @Test
    void the_families_of_roles_are_roles_themselves() {
        Set<String> nouns = KNOWLEDGE.roles().all().stream().map(Role::noun).collect(Collectors.toSet());

        assertThat(nouns).hasSizeGreaterThan(250);
        assertThat(KNOWLEDGE.roles().all()).extracting(Role::family).isSubsetOf(nouns);
    }

    @Test
    void a_full_name_is_one_person() {
        assertThat(KNOWLEDGE.people().all()).hasSizeGreaterThan(250);
        List<String> names = KNOWLEDGE.people().all().stream()
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                        .distinct())
                .toList();
        assertThat(names.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet())
                .filteredOn(name -> name.getValue() > 1)
                .isEmpty();
    }
}
