package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.PoliticalEvent;

class LikelyTest {
    @Test
    void counts_of_the_store_begin_where_events_are_told() {
        assertThat(Schema.script("007-likely.sql"))
                .contains("n.confidence >= " + PoliticalEvent.LEAST_CONFIDENCE)
                .contains("confidence < " + PoliticalEvent.LEAST_CONFIDENCE);
    }
}
