package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
    private static final Roles ROLES = Knowledge.shipped().roles();

    @ParameterizedTest
    @CsvSource({
        "president, GOV",
        "Prime Minister, GOV",
        "Kenyan deputy foreign minister, GOV",
        "minister of finance of Ghana, GOV",
        "ministers of finance, GOV",
        "spokespeople, GOV",
        "lawmakers, LEG",
        "MPs, LEG",
        "judge, JUD",
        "riot police, COP",
        "policemen, COP",
        "troops, MIL",
        "navies, MIL",
        "rebels, REB",
        "gunmen, UAF",
        "militias, PRM",
        "opposition leader, OPP",
        "ruling party, PTY",
        "protesters, CVL",
        "students, EDU",
        "farmers, AGR",
        "labour unions, LAB",
        "companies, BUS",
        "journalist, JRN",
        "bishops, REL",
        "hospitals, MED",
        "refugees, REF",
        "drug cartels, CRM",
        "spy agencies, SPY",
        "tribal elders, SOC"
    })
    void a_noun_has_its_sector(String phrase, String sector) {
        assertThat(ROLES.sectorOf(phrase)).contains(sector);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "", "mp", "presidents' day", "of"})
    void other_words_have_none(String phrase) {
        assertThat(ROLES.find(phrase)).isEmpty();
    }

    @Test
    void words_for_one_office_are_one_family() {
        assertThat(ROLES.find("Premier").map(Role::family))
                .isEqualTo(ROLES.find("prime ministers").map(Role::family));
        assertThat(ROLES.find("external affairs minister").map(Role::family)).contains("foreign minister");
    }

    @Test
    void persons_are_told_from_bodies() {
        assertThat(ROLES.find("ambassador"))
                .hasValueSatisfying(role -> assertThat(role.personal()).isTrue());
        assertThat(ROLES.find("embassy")).hasValueSatisfying(role -> {
            assertThat(role.personal()).isFalse();
            assertThat(role.kind()).isEqualTo(Role.Kind.INSTITUTION);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "embassy, embassies",
        "church, churches",
        "gunman, gunmen",
        "member of parliament, members of parliament",
        "day, days",
        "human, humans"
    })
    void plurals_are_formed_by_rule(String singular, String plural) {
        assertThat(Roles.plural(singular)).isEqualTo(plural);
    }
}
