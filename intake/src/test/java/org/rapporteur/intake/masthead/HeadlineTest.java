package org.rapporteur.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private static final String PARAGRAPH =
            "The two foreign ministers met in the Norwegian capital on Tuesday and agreed to go on talking about fish.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers meet in Oslo",
                "\"We will go on\", say ministers in Oslo",
                "Will the ministers meet?",
                "Talks in Oslo: what the ministers said",
                "U.S. and Norway sign fish accord",
                "Norway ends talks with the U.S.",
                "Oslo talks: to be continued...",
                "20 arrested in Oslo protest",
                "MINISTERS MEET IN OSLO",
                "Gov. Holt visits Oslo",
                "Paris: a love story in four parts",
                "Министры встретились в Осло",
            })
    void a_short_line_without_a_stop_above_a_blank_line_is_the_headline(String line) {
        assertThat(Headline.of(line + "\n\n" + PARAGRAPH)).hasValueSatisfying(headline -> {
            assertThat(headline.title()).isEqualTo(line);
            assertThat((line + "\n\n" + PARAGRAPH).substring(headline.end())).isEqualTo(PARAGRAPH);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met in Oslo on Tuesday.",
                "He said, \"We will go on.\"",
                "The ministers met. They agreed on little",
                "The minister said:",
                "OSLO: Ministers met on Tuesday",
                "OSLO, June 3 (Delta Press) - Ministers met on Tuesday",
                "By Jane Doe",
                "July 3, 2024",
                "Published: July 3, 2024 at noon",
                "Source: Delta Press",
                "- first the fish",
                "and so the talks went on",
                "Fish",
            })
    void a_line_that_begins_the_story_is_no_headline(String line) {
        assertThat(Headline.of(line + "\n\n" + PARAGRAPH)).isEmpty();
    }

    @Test
    void a_much_longer_line_right_below_sets_it_off_as_well() {
        assertThat(Headline.of("Ministers meet in Oslo\n" + PARAGRAPH))
                .map(Headline::title)
                .contains("Ministers meet in Oslo");
        assertThat(Headline.of("Ministers meet in Oslo\r\n" + PARAGRAPH))
                .map(Headline::end)
                .contains(24);
    }

    @Test
    void so_do_a_byline_and_a_dateline() {
        assertThat(Headline.of("Ministers meet in Oslo for talks\nBy Jane Doe\n" + PARAGRAPH))
                .isPresent();
        assertThat(Headline.of("Ministers meet in Oslo for talks\nOSLO: They met on Tuesday."))
                .isPresent();
    }

    @Test
    void lines_of_a_poem_have_none() {
        assertThat(Headline.of("The fish are in the sea today\nThe nets are on the quay"))
                .isEmpty();
    }

    @Test
    void a_heading_of_markdown_is_one_without_its_mark() {
        assertThat(Headline.of("# Talks on fish.\n\n" + PARAGRAPH))
                .map(Headline::title)
                .contains("Talks on fish.");
        assertThat(Headline.of("## Talks ##\nOn.")).map(Headline::title).contains("Talks");
    }

    @Test
    void a_text_of_one_line_is_all_story() {
        assertThat(Headline.of("Ministers meet in Oslo")).isEmpty();
        assertThat(Headline.of("Ministers meet in Oslo\n\n  \n")).isEmpty();
        assertThat(Headline.of("")).isEmpty();
    }

    @Test
    void a_line_of_more_than_200_characters_is_none() {
        assertThat(Headline.of("Ministers ".repeat(19) + "met\n\n" + PARAGRAPH)).isPresent();
        assertThat(Headline.of("Ministers ".repeat(20) + "met\n\n" + PARAGRAPH)).isEmpty();
        assertThat(Headline.of("M " + " ".repeat(1_000_000) + "x")).isEmpty();
    }
}
