package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Publication;

class PublicationParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-07-03                        | 2024-07-03
            2024-07-03T08:00:00Z              | 2024-07-03T08:00:00Z
            2024-07-03T08:00:00.123Z          | 2024-07-03T08:00:00.123Z
            2024-07-03T08:00Z                 | 2024-07-03T08:00:00Z
            2024-07-03T23:30:00+08:00         | 2024-07-03T23:30:00+08:00
            2024-07-03T23:30:00+0800          | 2024-07-03T23:30:00+08:00
            2024-07-03 08:00:00+00:00         | 2024-07-03T08:00:00Z
            2024-07-03 08:00:00               | 2024-07-03
            2024-07-03 08:00:00 UTC           | 2024-07-03T08:00:00Z
            2024-07-03T08:00:00               | 2024-07-03
            2024/07/03                        | 2024-07-03
            20240703                          | 2024-07-03
            20240703T080000Z                  | 2024-07-03T08:00:00Z
            Wed, 03 Jul 2024 08:00:00 GMT     | 2024-07-03T08:00:00Z
            Wed, 3 Jul 2024 08:00:00 -0400    | 2024-07-03T08:00:00-04:00
            3 Jul 2024                        | 2024-07-03
            July 3, 2024                      | 2024-07-03
            July 3rd 2024                     | 2024-07-03
            Wednesday, July 3, 2024           | 2024-07-03
            3 July 2024                       | 2024-07-03
            Sept. 3, 2024                     | 2024-09-03
            JULY 3, 2024 at 8:05 p.m.         | 2024-07-03
            July 3, 2024 12:05 AM GMT         | 2024-07-03T00:05:00Z
            2024-02-29                        | 2024-02-29
            """)
    void dates_are_read_as_they_are_commonly_written(String written, String date) {
        assertThat(PublicationParser.parse(written)).map(Publication::toString).contains(date);
        assertThat(PublicationParser.parse("  " + written + "\n"))
                .map(Publication::toString)
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tuesday",
                "last Tuesday",
                "2024",
                "2024-07",
                "2024-13-01",
                "2024-02-30",
                "2023-02-29",
                "2024-07-03T25:00:00Z",
                "2024-07-03T08:00:00+99:00",
                "July 3, 2024 13:05 PM",
                "03/07/2024",
                "3.7.2024",
                "July 2024",
                "July 3",
                "Juno 3, 2024",
                "0001-01-01",
                "1720000000",
                "17200000000000",
                "2024-07-03 and 2024-07-04",
                "n/a",
            })
    void what_is_no_date_or_more_than_one_is_none(String written) {
        assertThat(PublicationParser.parse(written)).isEmpty();
    }

    @Property
    void every_form_of_a_moment_gives_that_moment(
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long second) {
        OffsetDateTime moment =
                OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(2)).plus(second, ChronoUnit.SECONDS);
        Publication publication = Publication.at(moment);
        Publication day = Publication.on(moment.toLocalDate());

        assertThat(PublicationParser.parse(publication.toString())).contains(publication);
        assertThat(PublicationParser.parse(DateTimeFormatter.RFC_1123_DATE_TIME.format(moment)))
                .contains(publication);
        assertThat(PublicationParser.parse(inWords("MMMM d, yyyy", moment.toLocalDate())))
                .contains(day);
        assertThat(PublicationParser.parse(inWords("d MMM yyyy", moment.toLocalDate())))
                .contains(day);
    }

    private static String inWords(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }
}
