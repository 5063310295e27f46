package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.word.Words;

class BaseFormsTest {
    /** Bases of what was met: {@code tag word tag word ...}. */
    private static BaseForms met(String... tagsAndWords) {
        List<Tree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < tagsAndWords.length; i += 2) {
            nodes.add(new Tree.Node(
                    tagsAndWords[i + 1], Tree.NONE, Tree.NONE, tagsAndWords[i], Words.ROOT, "root", Tree.NONE, true));
        }
        return new BaseForms(List.of(new Tree("", true, "", nodes)));
    }

    @Test
    void of_the_words_that_spelling_allows_the_one_met_is_taken() {
        assertThat(met("VB", "note").of("noting", "VBG")).contains("note");
        assertThat(met("VB", "stop").of("stopped", "VBD")).contains("stop");
        assertThat(met("VB", "deny").of("denied", "VBN")).contains("deny");
        assertThat(met("VB", "tie").of("tyed", "VBD")).contains("tie");
        assertThat(met("VB", "reach").of("reaches", "VBZ")).contains("reach");
        assertThat(met("NN", "party").of("parties", "NNS")).contains("party");
    }

    @Test
    void of_several_met_the_most_frequent_is_taken() {
        BaseForms bases = met("VB", "hop", "VBP", "hope", "VB", "Hope");
        assertThat(bases.of("hoping", "VBG")).contains("hope");
    }

    @Test
    void a_word_of_the_same_part_of_speech_comes_first_and_others_behind() {
        assertThat(met("NN", "plane", "NN", "plane", "VB", "plan").of("planning", "VBG"))
                .contains("plan");
        assertThat(met("NN", "bank").of("banked", "VBD")).contains("bank");
        assertThat(met("JJ", "calm").of("calms", "VBZ")).contains("calm");
    }

    @Test
    void irregular_verbs_come_from_the_table() {
        assertThat(met().of("went", "VBD")).contains("go");
        assertThat(met().of("written", "VBN")).contains("write");
    }

    @Test
    void where_nothing_was_met_nothing_is_said() {
        assertThat(met().of("blogged", "VBD")).isEmpty();
        assertThat(met("VB", "see").of("see", "VB")).isEmpty();
        assertThat(met("VB", "see").knows("see")).isTrue();
        assertThat(met("VBZ", "sees").knows("sees")).isFalse();
    }
}
