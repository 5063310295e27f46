package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatesTest {
    private static final States STATES = Knowledge.shipped().states();

    @Test
    void a_state_is_found_by_code_and_name() {
        assertThat(STATES.withCode("KAZ")).map(State::name).contains("Kazakhstan");
        assertThat(STATES.withAlpha2("XK")).map(State::code).contains("KOS");
        assertThat(STATES.named("U.K.")).map(State::code).contains("GBR");
        assertThat(STATES.named("Republic of Korea")).map(State::code).contains("KOR");
        assertThat(STATES.withCode("ZZZ")).isEmpty();
    }

    @Test
    void a_dependency_acts_under_the_code_of_its_state() {
        assertThat(STATES.withCode("PRI")).map(State::actorCode).contains("USA");
        assertThat(STATES.withCode("HKG")).map(State::actorCode).contains("HKG");
        assertThat(STATES.withCode("ATA")).map(State::actorCode).contains("ATA");
        assertThat(STATES.withCode("PSE")).map(State::actorCode).contains("PSE");
        assertThat(STATES.withCode("ESH")).map(State::actorCode).contains("MAR");
    }
}
