package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PublicationTest {
    @Property
    void a_day_or_a_moment_comes_back_from_its_text(
            @ForAll @IntRange(min = -40_000, max = 60_000) int day,
            @ForAll @IntRange(min = 0, max = 86_399) int second,
            @ForAll @IntRange(min = -18, max = 18) int hours) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Publication onDay = Publication.on(date);
        Publication atMoment = Publication.at(OffsetDateTime.of(
                date.atTime(second / 3600, second / 60 % 60, second % 60), ZoneOffset.ofHours(hours)));
        assertThat(Publication.parse(onDay.toString())).isEqualTo(onDay);
        assertThat(Publication.parse(atMoment.toString())).isEqualTo(atMoment);
        assertThat(onDay).isLessThan(atMoment);
    }

    @Test
    void a_moment_on_another_day_does_not_construct() {
        assertThatThrownBy(() ->
                        new Publication(LocalDate.of(2024, 5, 1), OffsetDateTime.parse("2024-05-02T00:30:00+02:00")))
                .hasMessageContaining("does not lie on");
    }

    @Test
    void what_is_no_date_is_not_read() {
        assertThatThrownBy(() -> Publication.parse("31/12/2024")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> Publication.parse("2024-02-30")).isInstanceOf(DateTimeParseException.class);
    }
}
