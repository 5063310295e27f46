package org.rapporteur.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            –Agencies                      | Agencies
            — Agencies                     | Agencies
            -- AP                          | AP
            -AFP                           | AFP
            —AP/AFP                        | AP/AFP
            – Reuters and AFP              | Reuters and AFP
            – with agencies                | agencies
            (ANA)                          | ANA
            (Reuters).                     | Reuters
            [Xinhua]                       | Xinhua
            /TASS/                         | TASS
            – Delta Press                  | Delta Press
            – XNA                          | XNA
            (With inputs from PTI)         | PTI
            With inputs from PTI and ANI.  | PTI and ANI
            — With files from Delta Press  | Delta Press
            """)
    void an_agency_after_the_last_sentence_is_credited(String printed, String agency) {
        assertThat(Credit.closing("The ministers met on Tuesday. " + printed + "\n"))
                .map(Credit::agency)
                .contains(agency);
        assertThat(Credit.closing("The ministers met on Tuesday.\n\n" + printed))
                .map(Credit::agency)
                .contains(agency);
    }

    @Test
    void so_is_one_on_a_line_of_source() {
        assertThat(Credit.closing("The ministers met.\n\nSource: Xinhua"))
                .map(Credit::agency)
                .contains("Xinhua");
        assertThat(Credit.closing("The ministers met.\n(Source: Delta News Agency)"))
                .map(Credit::agency)
                .contains("Delta News Agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met.",
                "\"We will go on.\" — Anna Berg",
                "The ministers met the North Atlantic Treaty Organization (NATO).",
                "The ministers met. (NATO)",
                "The ministers met. (ENDS)",
                "The ministers met. - END",
                "They spoke of fish - Reuters was there.",
                "They spoke to the news agency Reuters",
                "They spoke of the well-known AP",
                "The ministers met. Source: the ministry",
                "They met. (The talks go on in May)",
                "",
            })
    void other_endings_credit_nobody(String text) {
        assertThat(Credit.closing(text)).isEmpty();
    }

    @Test
    void a_line_of_source_at_the_top_credits_too() {
        String text = "Source: Xinhua | Updated: 2024-07-03\n\nThe ministers met.";

        assertThat(Credit.opening(text)).hasValueSatisfying(credit -> {
            assertThat(credit.agency()).isEqualTo("Xinhua");
            assertThat(text.substring(credit.end())).isEqualTo("The ministers met.");
        });
        assertThat(Credit.opening("Source: the ministry\n\nThe ministers met.")).isEmpty();
    }
}
