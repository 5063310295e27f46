package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Plover;
import org.rapporteur.model.EventType;

class CameoTest {
    private static final Cameo CAMEO = Cameo.load();

    @Test
    void every_code_is_one_of_cameos() {
        assertThat(CAMEO.codes())
                .allMatch(code -> Knowledge.shipped().cameo().code(code).isPresent());
    }

    @Test
    void every_type_and_mode_has_a_code() {
        Plover plover = Knowledge.shipped().plover();
        for (EventType type : EventType.values()) {
            assertThat(CAMEO.code(type, List.of(), null, List.of(), ""))
                    .as(type.name())
                    .isNotNull();
            for (String mode : plover.modes(type)) {
                assertThat(CAMEO.code(type, List.of(mode), null, List.of(), ""))
                        .as(type + " " + mode)
                        .isNotNull();
            }
        }
    }

    @Test
    void a_mode_says_more_than_a_frame_and_a_frame_more_than_a_context() {
        assertThat(CAMEO.code(EventType.AID, List.of(), null, List.of("military"), "send"))
                .isEqualTo("072");
        assertThat(CAMEO.code(EventType.SUPPORT, List.of(), null, List.of("economic"), "sign"))
                .isEqualTo("057");
        assertThat(CAMEO.code(EventType.CONSULT, List.of("phone"), null, List.of(), "negotiate"))
                .isEqualTo("041");
        assertThat(CAMEO.code(EventType.SANCTION, List.of("expel"), null, List.of("diplomatic"), "expel"))
                .isEqualTo("161");
    }

    @Test
    void what_is_planned_counts_as_a_mode() {
        assertThat(CAMEO.code(EventType.AGREE, List.of(), EventType.AID, List.of("disasters"), "promise"))
                .isEqualTo("0333");
    }
}
