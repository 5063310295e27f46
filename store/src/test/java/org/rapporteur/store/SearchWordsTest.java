package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void each_word_is_a_string() {
        assertThat(SearchWords.toQuery(" norway\tOR  (chile*) ")).contains("\"norway\" \"OR\" \"(chile*)\"");
    }

    @Test
    void quoted_words_stay_together() {
        assertThat(SearchWords.toQuery("\"joint  statement\" «pacte commun» oslo"))
                .contains("\"joint statement\" \"pacte commun\" \"oslo\"");
    }

    @Test
    void a_quote_left_open_is_none() {
        assertThat(SearchWords.toQuery("norway \"joint statement")).contains("\"norway\" \"joint\" \"statement\"");
    }

    @Test
    void without_a_word_there_is_no_query() {
        assertThat(SearchWords.toQuery(" \" - \0 \"\" ☃ ")).isEmpty();
    }
}
