package org.rapporteur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Publication;

class DatesTest {
    private static String days(String first, String last) {
        return Dates.days(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void days_are_told_as_people_write_them() {
        assertThat(days("2024-03-08", "2024-03-08")).isEqualTo("8 March 2024");
        assertThat(days("2024-12-12", "2024-12-13")).isEqualTo("12–13 December 2024");
        assertThat(days("2024-02-28", "2024-03-03")).isEqualTo("28 February – 3 March 2024");
        assertThat(days("2024-12-30", "2025-01-02")).isEqualTo("30 December 2024 – 2 January 2025");
    }

    @Test
    void a_whole_month_and_a_whole_year_have_their_names() {
        assertThat(days("2024-02-01", "2024-02-29")).isEqualTo("February 2024");
        assertThat(days("2024-01-01", "2024-12-31")).isEqualTo("2024");
        assertThat(days("1968-01-01", "1973-12-31")).isEqualTo("1968–1973");
        assertThat(days("1960-01-01", "1969-12-31")).isEqualTo("the 1960s");
        assertThat(days("1960-01-01", "1979-12-31")).isEqualTo("the 1960s and 1970s");
    }

    @Test
    void the_time_of_publication_keeps_its_zone() {
        assertThat(Dates.published(Publication.parse("2024-03-08T06:30:00Z"))).isEqualTo("8 March 2024, 06:30 UTC");
        assertThat(Dates.published(Publication.parse("2024-03-08T06:30:00+05:00")))
                .isEqualTo("8 March 2024, 06:30 +05:00");
    }
}
