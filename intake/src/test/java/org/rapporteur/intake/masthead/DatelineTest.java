package org.rapporteur.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            OSLO:                                   | OSLO                     | none
            NEW DELHI/ISLAMABAD:                    | NEW DELHI/ISLAMABAD      | none
            PARIS and BERLIN —                      | PARIS and BERLIN         | none
            RIO DE JANEIRO --                       | RIO DE JANEIRO           | none
            PORT OF SPAIN —                         | PORT OF SPAIN            | none
            N'DJAMENA:                              | N'DJAMENA                | none
            SÃO PAULO –                             | SÃO PAULO                | none
            AL-TANF, Syria:                         | AL-TANF, Syria           | none
            ST. PETERSBURG, Russia —                | ST. PETERSBURG, Russia   | none
            WASHINGTON, D.C. -                      | WASHINGTON, D.C.         | none
            HANOI (ANA) -                           | HANOI                    | ANA
            WASHINGTON (AP) —                       | WASHINGTON               | AP
            WASHINGTON (AP)—                        | WASHINGTON               | AP
            KYIV, Ukraine (AP) —                    | KYIV, Ukraine            | AP
            KHAN YOUNIS, Gaza Strip (AP) —          | KHAN YOUNIS, Gaza Strip  | AP
            PALM BEACH, Fla. (AP) —                 | PALM BEACH, Fla.         | AP
            CAIRO, June 3 (Delta Press) -           | CAIRO                    | Delta Press
            BEIJING, July 3 (Xinhua) --             | BEIJING                  | Xinhua
            LONDON, Sept 2 (Reuters) -              | LONDON                   | Reuters
            TEHRAN, Jul. 03 (MNA) –                 | TEHRAN                   | MNA
            DHAKA, July 03, 2024 (BSS) –            | DHAKA                    | BSS
            ISLAMABAD, July 3 (APP):                | ISLAMABAD                | APP
            MOSCOW. July 3 (Interfax) -             | MOSCOW                   | Interfax
            MOSCOW/KYIV, July 3 (Reuters) -         | MOSCOW/KYIV              | Reuters
            MOSCOW, July 3. /TASS/.                 | MOSCOW                   | TASS
            TEHRAN, July 3, IRNA –                  | TEHRAN                   | IRNA
            Tehran, July 3, IRNA –                  | Tehran                   | IRNA
            BAKU, Azerbaijan, July 3.               | BAKU, Azerbaijan         | none
            VIENTIANE, July 3 (KPL)                 | VIENTIANE                | KPL
            GENEVA (3 July 2024) –                  | GENEVA                   | none
            NEW YORK, Tuesday —                     | NEW YORK                 | none
            Moscow, 3 July -                        | Moscow                   | none
            Moscow, 3 July 2024 -                   | Moscow                   | none
            New Delhi, July 3 (PTI):                | New Delhi                | PTI
            Jakarta (ANTARA) -                      | Jakarta                  | ANTARA
            Beijing (Xinhua) --                     | Beijing                  | Xinhua
            CAMBRIDGE (UK):                         | CAMBRIDGE (UK)           | none
            (Reuters) -                             | none                     | Reuters
            July 3 (Reuters) -                      | none                     | Reuters
            REUTERS -                               | none                     | REUTERS
            AFP –                                   | none                     | AFP
            """)
    void the_place_and_the_agency_before_the_first_sentence_are_told(String printed, String place, String credit) {
        String text = printed + " The two ministers met on Tuesday.";

        assertThat(Dateline.of(text)).hasValueSatisfying(dateline -> {
            assertThat(dateline.place()).isEqualTo(place);
            assertThat(dateline.credit()).isEqualTo(credit);
            assertThat(text.substring(dateline.end())).isEqualTo("The two ministers met on Tuesday.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris: a love story in four parts",
                "Paris: The city that never was",
                "He said: The talks will go on.",
                "WASHINGTON is waiting for an answer.",
                "WASHINGTON",
                "NATO: We will defend every inch.",
                "WHO: Cases rise again",
                "US: The Senate votes",
                "BREAKING NEWS: Ministers meet in Oslo",
                "UPDATE 1-Ministers meet in Oslo",
                "WARNING: Graphic content below",
                "EXCLUSIVE - Ministers meet in Oslo",
                "Q: What did the minister say?",
                "SCHEDULE: what happens next",
                "COVID-19 cases rose again on Tuesday.",
                "World Health Organization (WHO) - The agency warned on Tuesday.",
                "On Tuesday - The talks went on.",
                "On Tuesday, July 3 - The talks went on.",
                "The talks, now in May, 3 - The",
                "Foreign Minister Anna Berg (Labour) - The",
                "The embassy in Oslo (Norway) said: No comment.",
                "Oslo-based diplomats met on Tuesday.",
                "July 3: The talks begin.",
                "THE TALKS - NOW IN THEIR THIRD WEEK - WENT ON IN OSLO",
                "TRADE WITH CHINA: What to know",
                "10:30 The session opens.",
                "",
            })
    void what_only_looks_like_a_dateline_is_left_in_peace(String text) {
        assertThat(Dateline.of(text)).isEmpty();
    }

    @Test
    void the_speakers_of_a_transcript_are_no_places() {
        String transcript = "ANNA BERG: Good morning to you all.\nTOM HOLT: Thank you for having me.\n";

        assertThat(Dateline.of(transcript)).isEmpty();
    }

    @Test
    void the_first_sentence_may_begin_on_the_next_line() {
        assertThat(Dateline.of("OSLO —\nThe two ministers met."))
                .map(Dateline::end)
                .contains(7);
    }

    @Test
    void a_long_line_of_capitals_takes_no_time() {
        assertThat(Dateline.of("A".repeat(1_000_000))).isEmpty();
        assertThat(Dateline.of("AA ".repeat(300_000))).isEmpty();
        assertThat(Dateline.of("Aa, ".repeat(300_000))).isEmpty();
        assertThat(Dateline.of(" ".repeat(1_000_000))).isEmpty();
    }
}
