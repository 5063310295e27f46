package org.rapporteur.training.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void it_tells_precision_from_recall() {
        Tally tally = new Tally();
        tally.add("AID", "AID");
        tally.add("AID", null);
        tally.add(null, "AID");
        tally.add(null, "AID");

        assertThat(tally.total()).contains("precision  33.3", "recall  50.0", "of 2");
    }

    @Test
    void a_wrong_answer_is_too_much_of_one_and_too_little_of_the_other() {
        Tally tally = new Tally();
        tally.add("AID", "AGREE");

        assertThat(tally.table()).containsPattern("AGREE +precision +0.0").containsPattern("AID .* recall +0.0 +of 1");
    }

    @Test
    void the_macro_mean_leaves_out_what_was_never_asked_for() {
        Tally tally = new Tally();
        tally.add("AID", "AID");
        tally.add(null, "PROTEST");

        assertThat(tally.macro()).isCloseTo(100, within(1e-9));
    }
}
