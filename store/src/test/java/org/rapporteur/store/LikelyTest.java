package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.PoliticalEvent;

class LikelyTest {
    @Test
    void counts_of_the_store_begin_where_events_are_told() {
        assertThat(Schema.script("008-sure.sql"))
                .contains("CREATE VIEW told AS SELECT " + PoliticalEvent.LEAST_CONFIDENCE + " AS least;");
    }
}
