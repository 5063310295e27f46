package org.rapporteur.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedMastheadTest {
    @Test
    void byline_date_and_dateline_are_found_one_below_the_other() {
        PrintedMasthead masthead =
                PrintedMasthead.of("By Jane Doe\nJuly 3, 2024\n\nOSLO (AP) — The ministers met on Tuesday.");

        assertThat(masthead).isEqualTo(new PrintedMasthead("Jane Doe", "OSLO", "AP"));
    }

    @Test
    void the_source_may_stand_above_the_byline() {
        PrintedMasthead masthead =
                PrintedMasthead.of("Source: Xinhua\nBy Jane Doe\n\nOSLO: The ministers met on Tuesday.");

        assertThat(masthead).isEqualTo(new PrintedMasthead("Jane Doe", "OSLO", "Xinhua"));
    }

    @Test
    void agencies_at_the_top_and_at_the_end_are_both_credited() {
        assertThat(PrintedMasthead.of("OSLO (AP) — The ministers met. –Agencies")
                        .credit())
                .isEqualTo("AP, Agencies");
        assertThat(PrintedMasthead.of("OSLO (AP) — The ministers met. –AP").credit())
                .isEqualTo("AP");
    }

    @Test
    void a_text_without_any_has_none() {
        assertThat(PrintedMasthead.of("The ministers met on Tuesday."))
                .isEqualTo(new PrintedMasthead(null, null, null));
    }
}
