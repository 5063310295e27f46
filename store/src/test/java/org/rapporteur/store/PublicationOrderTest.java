package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Publication;

class PublicationOrderTest {
    @Property
    void texts_sort_as_publications_do(
            @ForAll("publications") Publication one, @ForAll("publications") Publication other) {
        assertThat(Integer.signum(PublicationOrder.of(one).compareTo(PublicationOrder.of(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void the_bounds_of_a_day_hold_its_publications_alone(
            @ForAll("publications") Publication publication, @ForAll("days") LocalDate day) {
        String order = PublicationOrder.of(publication);

        assertThat(order.compareTo(PublicationOrder.firstOf(day)) >= 0
                        && order.compareTo(PublicationOrder.lastOf(day)) <= 0)
                .isEqualTo(publication.date().equals(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(19_780, 19_783).map(LocalDate::ofEpochDay),
                Arbitraries.longs().between(-365_000_000_000L, 365_000_000_000L).map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.of(0, 1, 1)));
    }

    @Provide
    Arbitrary<Publication> publications() {
        Arbitrary<LocalTime> times = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay),
                Arbitraries.integers().between(0, 23).map(hour -> LocalTime.of(hour, 0)));
        Arbitrary<ZoneOffset> offsets = Arbitraries.integers().between(-18, 18).map(ZoneOffset::ofHours);
        Arbitrary<Publication> moments = Combinators.combine(days(), times, offsets)
                .as((day, time, offset) -> Publication.at(OffsetDateTime.of(day, time, offset)));
        return Arbitraries.oneOf(days().map(Publication::on), moments);
    }

    @Test
    void an_unknown_publication_comes_first() {
        assertThat(PublicationOrder.of(null)).isLessThan(PublicationOrder.of(Publication.on(LocalDate.MIN)));
    }

    @Test
    void a_day_is_readable() {
        assertThat(PublicationOrder.of(Publication.parse("2024-07-03"))).isEqualTo("2024-07-03");
        assertThat(PublicationOrder.of(Publication.parse("2024-07-03T08:00:00+02:00")))
                .isEqualTo("2024-07-03 2024-07-03T06:00:00.000000000Z 08:00:00.000000000");
    }
}
