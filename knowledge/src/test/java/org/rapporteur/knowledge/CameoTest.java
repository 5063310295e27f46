package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.Cameo.Code;
import org.rapporteur.knowledge.Cameo.QuadScheme;
import org.rapporteur.knowledge.Cameo.Scale;

class CameoTest {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final Cameo CAMEO = KNOWLEDGE.cameo();

    @Test
    void every_code_lies_below_a_code_of_the_table() {
        assertThat(CAMEO.codes())
                .filteredOn(code -> code.code().length() > 2)
                .allMatch(code -> CAMEO.code(
                                code.code().substring(0, code.code().length() - 1))
                        .isPresent());
    }

    @Test
    void the_scales_of_phoenix_and_icews_differ_in_six_codes() {
        assertThat(CAMEO.codes())
                .filteredOn(code -> code.scales().containsKey(Scale.PHOENIX)
                        && code.scales().containsKey(Scale.ICEWS)
                        && !code.scales()
                                .get(Scale.PHOENIX)
                                .equals(code.scales().get(Scale.ICEWS)))
                .extracting(Code::code)
                .containsExactly("016", "124", "1246", "163", "164", "166");
    }

    @Test
    void each_data_set_has_its_own_value_for_a_denial_of_responsibility() {
        assertThat(CAMEO.goldstein("016", Scale.GDELT)).hasValue(-2);
        assertThat(CAMEO.goldstein("016", Scale.PHOENIX)).hasValue(3.4);
        assertThat(CAMEO.goldstein("016", Scale.ICEWS)).hasValue(-5);
    }

    @Test
    void a_code_without_a_value_takes_that_of_the_code_above_it() {
        assertThat(CAMEO.goldstein("1952", Scale.GDELT)).hasValue(-10);
        assertThat(CAMEO.goldstein("176", Scale.ICEWS)).hasValue(-7);
        assertThat(CAMEO.goldstein("999", Scale.ICEWS)).isEmpty();
    }

    @Test
    void all_values_lie_on_the_scale() {
        assertThat(CAMEO.codes())
                .allMatch(code -> code.scales().values().stream().allMatch(v -> Math.abs(v) <= 10));
        for (Scale scale : Scale.values()) {
            assertThat(CAMEO.codes())
                    .allMatch(code -> CAMEO.goldstein(code.code(), scale).isPresent());
        }
    }

    @Test
    void the_schemes_of_classes_differ_at_statements_appeals_and_reduced_relations() {
        assertThat(CAMEO.codes().stream().map(Code::code).map(Cameo::root).distinct())
                .hasSize(20)
                .filteredOn(root -> CAMEO.quad(root, QuadScheme.GDELT) != CAMEO.quad(root, QuadScheme.PHOENIX))
                .containsExactly("01", "02", "16");
    }

    @Test
    void a_visit_has_two_sides() {
        assertThat(CAMEO.code("042")).map(Code::reverse).contains("043");
        assertThat(CAMEO.code("043")).map(Code::reverse).contains("042");
    }

    @Test
    void every_sector_is_in_the_table_of_roles_and_health_is_not_the_media() {
        for (String sector : List.of("GOV", "MIL", "REB", "JRN", "MED", "CVL")) {
            assertThat(CAMEO.icewsSector(sector)).isPresent();
        }
        assertThat(CAMEO.role("MED")).contains("HLH");
        assertThat(CAMEO.role("JRN")).contains("MED");
    }

    @Test
    void known_groups_are_organisations_that_are_known() {
        assertThat(CAMEO.group("North Atlantic Treaty Organization")).contains("NAT");
        assertThat(KNOWLEDGE.organisation("North Atlantic Treaty Organization")).isPresent();
    }
}
