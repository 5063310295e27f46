package org.rapporteur.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                       | Jane Doe
            By JANE DOE, Staff Writer         | JANE DOE, Staff Writer
            BY JANE DOE                       | JANE DOE
            by Jane Doe                       | Jane Doe
            By Jane Doe and John Roe          | Jane Doe and John Roe
            By Jane Doe, John Roe and Tom Poe | Jane Doe, John Roe and Tom Poe
            By Jane Doe in Oslo               | Jane Doe in Oslo
            By Jane van der Doe               | Jane van der Doe
            By J. K. O'Doe-Smith              | J. K. O'Doe-Smith
            By John Doe Jr.                   | John Doe Jr.
            By Zoë Müller                     | Zoë Müller
            Written by Jane Doe               | Jane Doe
            By: Jane Doe                      | Jane Doe
            By The Associated Press           | The Associated Press
            By AFP                            | AFP
            """)
    void a_line_that_says_who_wrote_is_a_byline(String line, String author) {
        String text = line + "\n\nThe ministers met.";

        assertThat(Byline.of(text)).hasValueSatisfying(byline -> {
            assertThat(byline.author()).isEqualTo(author);
            assertThat(text.substring(byline.end())).isEqualTo("The ministers met.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday night the talks had failed.",
                "By Tuesday Night",
                "By The Numbers",
                "By 2030 all will be well",
                "By then",
                "By Jane",
                "By Jane Doe the talks were called a failure.",
                "By Land. Sea.",
                "Byron Doe Smith",
                "",
            })
    void other_lines_with_by_are_none(String line) {
        assertThat(Byline.of(line + "\n\nThe ministers met.")).isEmpty();
    }

    @Test
    void a_line_too_long_for_names_is_none() {
        assertThat(Byline.of("By " + "Jane ".repeat(300_000))).isEmpty();
        assertThat(Byline.of("By " + "Jane, ".repeat(20) + "Doe\nx")).isEmpty();
    }
}
