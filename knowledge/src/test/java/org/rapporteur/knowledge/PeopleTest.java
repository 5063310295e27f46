package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final People PEOPLE = Knowledge.shipped().people();

    @Test
    void the_office_is_that_of_the_day() {
        assertThat(PEOPLE.find("Donald Tusk", LocalDate.of(2012, 5, 1)))
                .hasValueSatisfying(
                        tusk -> assertThat(tusk.code() + " " + tusk.detail()).isEqualTo("POL prime minister"));
        assertThat(PEOPLE.find("Donald Tusk", LocalDate.of(2016, 5, 1)))
                .hasValueSatisfying(tusk -> assertThat(tusk.code() + " " + tusk.detail())
                        .isEqualTo("EUR president of the European Council"));
    }

    @Test
    void outside_of_all_terms_nobody_is_found() {
        assertThat(PEOPLE.find("Donald Tusk", LocalDate.of(2021, 5, 1))).isEmpty();
        assertThat(PEOPLE.named("Donald Tusk")).isPresent();
    }

    @Test
    void without_a_date_only_what_holds_of_all_terms_is_given() {
        assertThat(PEOPLE.find("Donald Tusk", null)).hasValueSatisfying(tusk -> {
            assertThat(tusk.code()).isNull();
            assertThat(tusk.sector()).isEqualTo("GOV");
            assertThat(tusk.identity().office()).isNull();
        });
        assertThat(PEOPLE.find("Julia Gillard", null))
                .hasValueSatisfying(
                        gillard -> assertThat(gillard.identity().office()).isEqualTo("prime minister"));
    }

    @Test
    void a_spelling_without_accents_is_the_same_person() {
        assertThat(PEOPLE.find("Viktor Orban", null)).isEqualTo(PEOPLE.find("Viktor Orbán", null));
        assertThat(PEOPLE.titled("Prime Minister", "Orban", null, LocalDate.of(2015, 1, 1)))
                .isPresent();
    }

    @Test
    void a_title_and_a_surname_name_a_person() {
        LocalDate day = LocalDate.of(2014, 3, 3);

        assertThat(PEOPLE.titled("President", "Rousseff", null, day))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Dilma Rousseff"));
        assertThat(PEOPLE.titled("Chinese Premier", "Li", "CHN", day))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Li Keqiang"));
        assertThat(PEOPLE.titled("Senator", "Rousseff", null, day)).isEmpty();
        assertThat(PEOPLE.titled("President", "Rousseff", "ARG", day)).isEmpty();
        assertThat(PEOPLE.titled("President", "Rousseff", null, LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_title_and_surname_of_several_name_nobody() {
        LocalDate day = LocalDate.of(2023, 6, 1);

        assertThat(PEOPLE.titled("President", "Castro", null, day)).isPresent();
        assertThat(PEOPLE.titled("Prime Minister", "Sharif", null, null)).isEmpty();
    }

    @Test
    void terms_given_in_years_hold_from_the_first_day_to_the_last() {
        Term term = new Term(List.of("mayor"), "KEN", "GOV", Term.firstDay("2001"), Term.lastDay("2003"));

        assertThat(term.covers(LocalDate.of(2001, 1, 1))).isTrue();
        assertThat(term.covers(LocalDate.of(2003, 12, 31))).isTrue();
        assertThat(term.covers(LocalDate.of(2004, 1, 1))).isFalse();
        assertThat(term.covers(null)).isTrue();
    }

    @Test
    void a_term_needs_an_office_and_its_days_in_order() {
        LocalDate day = LocalDate.of(2001, 1, 1);

        assertThatThrownBy(() -> new Term(List.of(), "KEN", "GOV", day, day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term(List.of("mayor"), "KEN", "GOV", day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
