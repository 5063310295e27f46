package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.EventType;

class PloverTest {
    private static final Plover PLOVER = Knowledge.shipped().plover();

    @ParameterizedTest
    @CsvSource({
        "AGREE, , 2.5",
        "CONSULT, visit, 4",
        "CONSULT, phone, 1.5",
        "RETREAT, disarm, 10",
        "REQUEST, , 0",
        "REQUEST, change, -1",
        "ACCUSE, , -3",
        "ACCUSE, allege, -3.5",
        "PROTEST, hunger, -4.5",
        "PROTEST, vandalize, -5",
        "COERCE, martial-law, -7.5",
        "ASSAULT, unconventional, -10",
        "AID, no-such-mode, 10"
    })
    void a_mode_has_its_score_and_else_the_types(EventType type, String mode, double score) {
        assertThat(PLOVER.score(type, mode)).isEqualTo(score);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void scores_lie_on_the_side_of_the_quad(EventType type) {
        boolean cooperation = type.quad().code() <= 2;

        assertThat(PLOVER.score(type)).isBetween(cooperation ? 0.0 : -10.0, cooperation ? 10.0 : 0.0);
        assertThat(PLOVER.cameoRoot(type))
                .hasValueSatisfying(root -> assertThat(root).matches("[01][0-9]"));
    }

    @Test
    void of_several_modes_the_strongest_counts() {
        assertThat(PLOVER.score(EventType.ASSAULT, List.of("beat", "aerial"))).isEqualTo(-9.5);
        assertThat(PLOVER.score(EventType.REQUEST, List.of("meet", "assist"))).isEqualTo(0.5);
        assertThat(PLOVER.score(EventType.ASSAULT, List.of())).isEqualTo(-9);
    }

    @Test
    void modes_and_contexts_are_as_plover_prints_them() {
        assertThat(PLOVER.modes(EventType.CONSULT)).containsExactly("visit", "third-party", "multilateral", "phone");
        assertThat(PLOVER.hasMode(EventType.ASSAULT, "heavy-weapons")).isTrue();
        assertThat(PLOVER.hasMode(EventType.AGREE, "visit")).isFalse();
        assertThat(Arrays.stream(EventType.values())
                        .mapToInt(type -> PLOVER.modes(type).size()))
                .hasSize(16);
        assertThat(PLOVER.contexts()).hasSize(37).contains("natural_resource", "cbrn");
    }
}
