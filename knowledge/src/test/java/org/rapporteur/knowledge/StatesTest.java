package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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

    @Test
    void no_code_of_another_table_stands_for_two_states() {
        assertThat(STATES.all().stream()
                        .flatMap(state -> Stream.ofNullable(state.elsewhere().fips())))
                .doesNotHaveDuplicates();
        assertThat(STATES.all().stream().map(state -> state.elsewhere().cameo()))
                .doesNotHaveDuplicates();
        assertThat(STATES.all().stream()
                        .flatMap(state -> Stream.ofNullable(state.elsewhere().cow())))
                .doesNotHaveDuplicates();
    }

    @Test
    void all_states_have_codes_in_other_tables_but_those_that_are_in_none() {
        assertThat(STATES.all())
                .filteredOn(state -> state.status() == State.Status.STATE
                        && state.elsewhere().fips() == null)
                .extracting(State::code)
                .containsExactly("PSE");
        assertThat(STATES.all())
                .filteredOn(state -> state.status() == State.Status.STATE
                        && state.elsewhere().cow() == null)
                .extracting(State::code)
                .containsExactly("PSE", "VAT");
    }

    @Test
    void codes_of_other_tables_that_look_like_another_state_are_right() {
        assertThat(elsewhere("CHN")).isEqualTo(new State.OtherCodes("CH", "CHN", 710));
        assertThat(elsewhere("CHE")).isEqualTo(new State.OtherCodes("SZ", "CHE", 225));
        assertThat(elsewhere("AUS")).isEqualTo(new State.OtherCodes("AS", "AUS", 900));
        assertThat(elsewhere("AUT")).isEqualTo(new State.OtherCodes("AU", "AUT", 305));
        assertThat(elsewhere("ROU")).isEqualTo(new State.OtherCodes("RO", "ROM", 360));
        assertThat(elsewhere("KOS")).isEqualTo(new State.OtherCodes("KV", "KSV", 347));
    }

    private static State.OtherCodes elsewhere(String code) {
        return STATES.withCode(code).map(State::elsewhere).orElseThrow();
    }
}
