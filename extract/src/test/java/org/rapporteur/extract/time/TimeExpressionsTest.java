package org.rapporteur.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.extract.English;
import org.rapporteur.model.AnnotatedText;

class TimeExpressionsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 7, 3);
    private static final TimeExpressions TIMES = new TimeExpressions();

    /** Sentence; words; first and last day, "-" where not settled; kind. One expression each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The minister landed in Lima on Tuesday.            | Tuesday | 2024-07-02 | 2024-07-02 | DAY
        The two envoys will meet on Tuesday in Geneva.     | Tuesday | 2024-07-09 | 2024-07-09 | DAY
        The envoys spoke on Wednesday.                     | Wednesday | 2024-07-03 | 2024-07-03 | DAY
        The envoys are meeting on Friday.                  | Friday | 2024-07-05 | 2024-07-05 | DAY
        Talks are scheduled for Monday.                    | Monday | 2024-07-08 | 2024-07-08 | DAY
        She is to visit Berlin on Thursday.                | Thursday | 2024-07-04 | 2024-07-04 | DAY
        Saturday's vote was calm.                          | Saturday | 2024-06-29 | 2024-06-29 | DAY
        The visit ended on Sunday night.                   | Sunday night | 2024-06-30 | 2024-06-30 | DAY
        He left the capital last Tuesday.                  | last Tuesday | 2024-07-02 | 2024-07-02 | DAY
        He left the capital last Wednesday.                | last Wednesday | 2024-06-26 | 2024-06-26 | DAY
        He returns next Friday.                            | next Friday | 2024-07-05 | 2024-07-05 | DAY
        The court ruled yesterday.                         | yesterday | 2024-07-02 | 2024-07-02 | DAY
        The court rules today.                             | today | 2024-07-03 | 2024-07-03 | DAY
        The court will rule tomorrow morning.              | tomorrow morning | 2024-07-04 | 2024-07-04 | DAY
        The fleet sails tonight.                           | tonight | 2024-07-03 | 2024-07-03 | DAY
        The fleet sailed this morning.                     | this morning | 2024-07-03 | 2024-07-03 | DAY
        The fleet sailed last night.                       | last night | 2024-07-02 | 2024-07-02 | DAY
        The pact was signed on July 3.                     | July 3 | 2024-07-03 | 2024-07-03 | DAY
        The pact was signed on August 9.                   | August 9 | 2023-08-09 | 2023-08-09 | DAY
        The pact will be signed on August 9.               | August 9 | 2024-08-09 | 2024-08-09 | DAY
        The pact was signed on 3 July 2021 in Rome.        | 3 July 2021 | 2021-07-03 | 2021-07-03 | DAY
        The pact was signed on the 5th of May 2021.        | 5th of May 2021 | 2021-05-05 | 2021-05-05 | DAY
        On July 2, 2020, the ministers signed.             | July 2, 2020 | 2020-07-02 | 2020-07-02 | DAY
        Tuesday, July 2, was a holiday.                    | Tuesday, July 2 | 2024-07-02 | 2024-07-02 | DAY
        The truce began on Monday, Feb. 5, 2024.           | Monday, Feb. 5, 2024 | 2024-02-05 | 2024-02-05 | DAY
        On June 30 last year he quit.                      | June 30 last year | 2023-06-30 | 2023-06-30 | DAY
        The order of 2024-06-30 was lifted.                | 2024-06-30 | 2024-06-30 | 2024-06-30 | DAY
        He left five days ago.                             | five days ago | 2024-06-28 | 2024-06-28 | DAY
        She visited Oslo in September 2022.                | September 2022 | 2022-09-01 | 2022-09-30 | PERIOD
        She visited Oslo in March.                         | March | 2024-03-01 | 2024-03-31 | PERIOD
        Members will vote in March.                        | March | 2025-03-01 | 2025-03-31 | PERIOD
        Members will vote in September.                    | September | 2024-09-01 | 2024-09-30 | PERIOD
        He may resign in May.                              | May | 2025-05-01 | 2025-05-31 | PERIOD
        Elections are due in October next year.            | October next year | 2025-10-01 | 2025-10-31 | PERIOD
        The war began in late February last year.          | late February last year | 2023-02-01 | 2023-02-28 | PERIOD
        In 2019 the two states signed a treaty.            | 2019 | 2019-01-01 | 2019-12-31 | PERIOD
        The 2015 accord was renewed.                       | 2015 | 2015-01-01 | 2015-12-31 | PERIOD
        In mid-2021 the embassy reopened.                  | mid-2021 | 2021-01-01 | 2021-12-31 | PERIOD
        Exports rose in the first quarter of 2023.         | first quarter of 2023 | 2023-01-01 | 2023-03-31 | PERIOD
        First-quarter exports rose.                        | First-quarter | 2024-01-01 | 2024-03-31 | PERIOD
        Exports fell in the second half of last year.      | second half of last year | 2023-07-01 | 2023-12-31 | PERIOD
        Trade in H1 2023 rose.                             | H1 2023 | 2023-01-01 | 2023-06-30 | PERIOD
        The first nine months of 2022 were calm.           | first nine months of 2022 | 2022-01-01 | 2022-09-30 | PERIOD
        Exports rose last year.                            | last year | 2023-01-01 | 2023-12-31 | PERIOD
        Exports will rise this year.                       | this year | 2024-01-01 | 2024-12-31 | PERIOD
        The truce failed last week.                        | last week | 2024-06-24 | 2024-06-30 | PERIOD
        The truce holds this week.                         | this week | 2024-07-01 | 2024-07-07 | PERIOD
        The strike happened last month.                    | last month | 2024-06-01 | 2024-06-30 | PERIOD
        Rebels attacked over the weekend.                  | the weekend | 2024-06-29 | 2024-06-30 | PERIOD
        Two years ago he resigned.                         | Two years ago | 2022-01-01 | 2022-12-31 | PERIOD
        Trade has grown over the past three decades.       | past three decades | 1994-07-03 | 2024-07-03 | PERIOD
        In the next two weeks it will rise.                | next two weeks | 2024-07-03 | 2024-07-17 | PERIOD
        The fair ran from January to May.                  | from January to May | 2024-01-01 | 2024-05-31 | PERIOD
        The fair runs from August to October.              | from August to October | 2024-08-01 | 2024-10-31 | PERIOD
        The mission ran from November to February 2023.    | from November to February 2023 | 2022-11-01 | 2023-02-28 | PERIOD
        Between 2013 and 2019 she was minister.            | Between 2013 and 2019 | 2013-01-01 | 2019-12-31 | PERIOD
        She was minister in 2013-2019.                     | 2013-2019 | 2013-01-01 | 2019-12-31 | PERIOD
        She has been minister since 2013.                  | since 2013 | 2013-01-01 | - | PERIOD
        The plan runs until 2030.                          | until 2030 | - | 2030-12-31 | PERIOD
        Talks took place on May 3-5 in Vienna.             | May 3-5 | 2024-05-03 | 2024-05-05 | PERIOD
        Talks took place from 3 to 5 May 2022 in Vienna.   | from 3 to 5 May 2022 | 2022-05-03 | 2022-05-05 | PERIOD
        The accord was renewed on 2 and 3 June.            | 2 and 3 June | 2024-06-02 | 2024-06-03 | PERIOD
        In the 1990s the border was closed.                | 1990s | 1990-01-01 | 1999-12-31 | PERIOD
        Trade exceeded that in recent years.               | recent years | - | - | VAGUE
        Three days later she was freed.                    | Three days later | - | - | VAGUE
        A few weeks ago it rained.                         | A few weeks ago | - | - | VAGUE
        Talks will follow in the coming weeks.             | coming weeks | - | - | VAGUE
        The siege lasted three months.                     | three months | - | - | DURATION
        The three-day visit ended badly.                   | three-day | - | - | DURATION
        """)
    void settles_the_days_of_an_expression(
            String sentence, String words, String start, String end, TimeExpression.Kind kind) {
        List<TimeExpression> found = TIMES.in(English.annotate(sentence), WEDNESDAY);

        assertThat(found).singleElement().satisfies(time -> {
            assertThat(time.words().text()).isEqualTo(words);
            assertThat(time.start()).isEqualTo(day(start));
            assertThat(time.end()).isEqualTo(day(end));
            assertThat(time.kind()).isEqualTo(kind);
        });
    }

    private static @Nullable LocalDate day(String day) {
        return day.equals("-") ? null : LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({
        "The soldiers march through the city.",
        "Members may reject the plan.",
        "The army killed 2000 rebels.",
        "About 2019 people were moved to the camps.",
        "Theresa May met the envoy.",
        "A 24-year-old was held."
    })
    void finds_no_time_where_none_is_named(String sentence) {
        assertThat(TIMES.in(English.annotate(sentence), WEDNESDAY)).noneMatch(time -> time.isSettled());
    }

    @ParameterizedTest
    @CsvSource({
        "The minister landed in Lima on Tuesday.",
        "The pact was signed on July 3.",
        "The truce failed last week.",
        "The court ruled yesterday.",
        "Two years ago he resigned.",
        "Exports rose in the first quarter."
    })
    void without_a_publication_date_relative_words_have_no_days(String sentence) {
        assertThat(TIMES.in(English.annotate(sentence), null)).isNotEmpty().allSatisfy(time -> {
            assertThat(time.start()).isNull();
            assertThat(time.end()).isNull();
        });
    }

    @Test
    void without_a_publication_date_a_printed_year_still_settles_the_days() {
        assertThat(TIMES.in(English.annotate("She visited Oslo in September 2022."), null))
                .singleElement()
                .satisfies(time -> assertThat(time.start()).isEqualTo("2022-09-01"));
    }

    @Test
    void a_day_that_no_calendar_has_is_no_day() {
        assertThat(TIMES.in(English.annotate("The pact was signed on February 30, 2021."), WEDNESDAY))
                .noneMatch(time -> time.start() != null && time.start().equals(time.end()));
    }

    @Test
    void words_are_slices_of_the_text() {
        AnnotatedText text = English.annotate(
                "“We met on Tuesday,” she said. The siege — from May to June 2021 — ended in the 1990s’ manner.");

        assertThat(TIMES.in(text, WEDNESDAY))
                .hasSizeGreaterThan(1)
                .allSatisfy(time -> assertThat(text.text())
                        .contains(time.words().text())
                        .satisfies(whole -> assertThat(whole.substring(
                                        time.words().span().start(),
                                        time.words().span().end()))
                                .isEqualTo(time.words().text())));
    }
}
